import { z } from 'zod'
import { queryFault } from './query.ts'

/** RFC 9457 problem details. `errors` name the parameters at fault and what they take. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  /** Where and why `q` can't be understood. */
  query: queryFault.optional(),
})
export type Problem = z.infer<typeof problem>
