import { z } from 'zod'
import { loadCounts, loadFile, loadNote, loadRefusal, loadSummary } from './ledger.ts'

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

const number = (least: number, most: number) => z.coerce.number<string | number>().int().min(least).max(most)

/** The ledger, newest first; `before` is the last number of the page before. */
export const loadsQuery = z.strictObject({
  before: number(1, 1e9).optional().describe('Entries with smaller numbers only.'),
  limit: number(1, 200).default(50).describe('Entries a page.'),
})
export const loadsAnswer = z.object({ loads: z.array(loadSummary) })
export type LoadsAnswer = z.infer<typeof loadsAnswer>

/** A page of a list that is told by the last number of the page before. */
const paged = {
  after: number(0, 1e15).default(0).describe('What `next` of the page before said.'),
  limit: number(1, 1_000).default(100).describe('Rows a page.'),
}

export const filesQuery = z.strictObject(paged)
export const loadAnswer = z.object({
  load: loadSummary,
  notes: z.array(loadNote),
  files: z.array(loadFile),
  totalFiles: z.number().int(),
  next: z.number().int().nullable(),
})

export const refusalsQuery = z.strictObject({
  load: number(1, 1e9).optional().describe('Of this load only.'),
  under: z.string().max(4_000).optional().describe('Of this file, folder, archive or address only.'),
  state: z.enum(['open', 'all']).default('open').describe('Those that no later load settled, or all.'),
})

export const pagedRefusalsQuery = refusalsQuery.extend(paged)
export const refusalsAnswer = z.object({
  total: z.number().int(),
  refusals: z.array(loadRefusal),
  next: z.number().int().nullable(),
})
