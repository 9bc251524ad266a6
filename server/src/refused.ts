import type { z } from 'zod'
import { InvalidRequest, invalid } from './problem.ts'

/** As `invalid`, with the names of parameters that there are not, and of those that there are. */
export function refused(error: z.core.$ZodError, names: readonly string[]): InvalidRequest {
  const strange = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (strange.length === 0) return invalid(error)
  const message = `there is no such parameter here; there are ${names.join(', ')}`
  return new InvalidRequest(strange.map((parameter) => ({ parameter, message })))
}

type Result = { success: true } | { success: false; error: z.core.$ZodError }

/** What a route does with a request that its parameters, by that shape, can't be read from. */
export const refuseBy =
  ({ shape }: { shape: Record<string, unknown> }) =>
  (result: Result): undefined => {
    if (!result.success) throw refused(result.error, Object.keys(shape))
  }
