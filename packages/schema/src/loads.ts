import { z } from 'zod'
import { loadCounts } from './ledger.ts'

/** A load that was begun on the page. `id` is the name of its folder of uploaded files. */
export const loadJob = z.object({
  id: z.string(),
  at: z.string(),
  /** `waiting` for another one to end, then as the ledger says. */
  state: z.enum(['waiting', 'running', 'done', 'interrupted', 'failed']),
  /** Names of the files as they were uploaded, and addresses. */
  files: z.array(z.string()),
  addresses: z.array(z.string()),
  /** Its number in the ledger, once it has one. */
  load: z.number().int().nullable(),
  counts: loadCounts.nullable(),
  /** Why it failed, for the analyst. */
  problem: z.string().nullable(),
})
export type LoadJob = z.infer<typeof loadJob>

export const jobsAnswer = z.object({ jobs: z.array(loadJob) })
