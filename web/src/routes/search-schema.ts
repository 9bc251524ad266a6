import type { z } from 'zod'

type SearchSchema<Out> = {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: z.ZodType<Out>['~standard']['validate']
    readonly types?: { readonly input: Partial<Out>; readonly output: Out }
  }
}

/**
 * A page's state as the router checks it. Every value has a default, so a link names only what it sets; the schema
 * itself can't say so, since it takes lists as the untyped things an address holds.
 */
export const searchSchema = <Out>(schema: z.ZodType<Out>) => schema as unknown as SearchSchema<Out>
