import type { DateOrigin } from './article.ts'

/**
 * Where a record was found. `file` is a path or an address; what lies in an archive is `archive.zip!inner/page.html`.
 * `line` is the line, row or item it stands in, from 1; null where the file is the record.
 */
export type Origin = { file: string; line: number | null }

/**
 * A date as it was written, and where. `updated`: it is said of a change, and dates no article that has another date.
 * `weak`: it may be another date, such as that of a draft, or an id that only looks like one.
 */
export type DateClue = { value: string; origin: DateOrigin; weight?: 'weak' | 'updated' }

/** What is known of a record from outside its own text: from an address, a container, a server's answer. */
export type Hints = {
  /** Address it was fetched from or archived under. */
  url?: string
  /** When it was fetched, archived or written to disk, ISO with zone: what 昨天 refers to. It dates no article itself. */
  seenAt?: string
  title?: string
  author?: string
  language?: string
  keywords?: string[]
  dates?: DateClue[]
  /** Sentences on what the reader had to guess or replace, such as an encoding; they come out with the article's own. */
  notes?: string[]
}

/**
 * What a reader found, before anything is made of it.
 * `fields`: named values as they stand in JSON, a table, a feed or front matter; `markup` is the body where it is HTML.
 * `page`: the visible text of a page without markup. `html`: a whole page, or a piece of one, decoded.
 */
export type RawRecord =
  | { kind: 'fields'; origin: Origin; fields: Record<string, unknown>; markup?: string; hints?: Hints }
  | { kind: 'page'; origin: Origin; text: string; hints?: Hints }
  | { kind: 'html'; origin: Origin; html: string; hints?: Hints }

/** What a reader could not read: `reason` is a sentence for the analyst, `sample` the beginning of what stood there. */
export type Refusal = { kind: 'refusal'; origin: Origin; reason: string; sample?: string }
