import type { z } from 'zod'
import { InvalidRequest, invalid } from '../problem.ts'

/** As `invalid`, with the names of parameters that there are not. */
export function refused(error: z.core.$ZodError): InvalidRequest {
  const strange = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (strange.length === 0) return invalid(error)
  const message = 'there is no such parameter here; /api/openapi.json lists them'
  return new InvalidRequest(strange.map((parameter) => ({ parameter, message })))
}
