import { z } from 'zod'

const count = z.number().int().nonnegative()
const line = z.number().int().nullable()

/** Of a load or a file: read = added + updated + unchanged + refused. */
export const loadCounts = z.object({
  read: count,
  added: count,
  updated: count,
  unchanged: count,
  refused: count,
})
export type LoadCounts = z.infer<typeof loadCounts>

export const loadState = z.enum(['running', 'done', 'interrupted', 'failed'])
export type LoadState = z.infer<typeof loadState>

/** How the files of a load were to be read; what is retried is read the same way. */
export const loadOptions = z.object({
  /** Field → heading of the column that holds it. */
  columns: z.record(z.string(), z.string()).optional(),
  /** At most this many pages of a sitemap. */
  limit: z.number().int().positive().optional(),
})
export type LoadOptions = z.infer<typeof loadOptions>

/** One entry of the ledger: a load, or the removal of a source. Times are ISO. */
export const loadSummary = z.object({
  load: count,
  kind: z.enum(['load', 'removal']),
  state: loadState,
  started: z.string(),
  ended: z.string().nullable(),
  /** Paths and addresses as they were given. */
  paths: z.array(z.string()),
  options: loadOptions,
  counts: loadCounts,
  /** Articles that a removal took out. */
  removed: count,
  /** File with all refusals of the load, also those that the store has no room for. */
  refusalsFile: z.string().nullable(),
})
export type LoadSummary = z.infer<typeof loadSummary>

/** What articles were taken with: a reservation, and how many times. */
export const loadNote = z.object({ note: z.string(), times: count })
export type LoadNote = z.infer<typeof loadNote>

/** A file or address with the result of its last load. What lies in an archive counts for the archive. */
export const loadFile = z.object({
  file: z.string(),
  load: count,
  /** When it had been read to its end; null where that load was cut short. */
  at: z.string().nullable(),
  /** In bytes, where known. */
  size: count.nullable(),
  counts: loadCounts,
  /** Articles of the corpus that it brought, alone or beside other files. */
  articles: count,
  /** Refusals that are not settled, of those that the store keeps. */
  open: count,
  /** When all it brought was removed; null where it wasn't. */
  removed: z.string().nullable(),
})
export type LoadFile = z.infer<typeof loadFile>

/** Files of one folder or host. */
export const loadGroup = z.object({
  folder: z.string(),
  files: count,
  at: z.string().nullable(),
  counts: loadCounts,
  articles: count,
  open: count,
})
export type LoadGroup = z.infer<typeof loadGroup>

/**
 * What was not taken and why. `outcome`: null while it is open, `taken` when a later load found nothing wrong there,
 * `again` when a later load refused it once more; `closedBy` is that load.
 */
export const loadRefusal = z.object({
  refusal: count,
  load: count,
  at: z.string(),
  file: z.string(),
  line,
  reason: z.string(),
  sample: z.string(),
  outcome: z.enum(['taken', 'again']).nullable(),
  closedBy: count.nullable(),
})
export type LoadRefusal = z.infer<typeof loadRefusal>

/** One of the places that brought an article; `isCurrent` where it gave the very text that is kept. */
export const articleTrace = z.object({
  file: z.string(),
  line,
  load: count,
  at: z.string(),
  isCurrent: z.boolean(),
})
export type ArticleTrace = z.infer<typeof articleTrace>

/** What removing a file, folder or address would do, or did. */
export const removal = z.object({
  target: z.string(),
  files: count,
  /** Articles that nothing else brought: they go. */
  articles: count,
  /** Articles that others brought too: they stay. */
  staying: count,
  /** Of those that stay, the ones whose present text only the removed source gave. */
  lastTextOnly: count,
})
export type Removal = z.infer<typeof removal>

const outcome = z.enum(['added', 'updated', 'unchanged', 'refused'])

/** What `npm run load -- --events` prints, one JSON a line, and what the page is told while a load runs. */
export const loadEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), load: count, at: z.string(), paths: z.array(z.string()) }),
  z.object({
    type: z.literal('progress'),
    bytes: count,
    totalBytes: count,
    counts: loadCounts,
    file: z.string().nullable(),
  }),
  /** One item: each refused one; of the others the first thousand of a load. */
  z.object({
    type: z.literal('item'),
    file: z.string(),
    line,
    outcome,
    id: z.string().optional(),
    title: z.string().optional(),
    reason: z.string().optional(),
    sample: z.string().optional(),
    notes: z.array(z.string()).optional(),
  }),
  /** A file or address has been read to its end, and all of it is kept. */
  z.object({ type: z.literal('file'), file: z.string(), size: count.nullable(), counts: loadCounts }),
  z.object({
    type: z.literal('end'),
    load: count,
    state: loadState,
    counts: loadCounts,
    notes: z.array(loadNote),
    milliseconds: count,
    refusalsFile: z.string().nullable(),
  }),
])
export type LoadEvent = z.infer<typeof loadEvent>
