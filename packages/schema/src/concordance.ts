import { z } from 'zod'
import { precision } from './article.ts'
import { filters, inOrder, spanError, whole } from './filters.ts'
import { queryEcho } from './query.ts'

/** By the words after the match, by those before it (nearest first), or by the day of the article. */
export const concordanceSort = z.enum(['right', 'left', 'newest', 'oldest'])
export type ConcordanceSort = z.infer<typeof concordanceSort>

export const concordanceQuery = filters
  .extend({
    sort: concordanceSort.default('newest').describe('The order of the lines.'),
    page: whole(1_000_000).default(1).describe('Which page, counted from 1.'),
    pageSize: whole(200).default(50).describe('Lines a page.'),
  })
  .refine(inOrder, spanError)
export type ConcordanceQuery = z.infer<typeof concordanceQuery>

const count = z.number().int().nonnegative()

/** More lines than this are refused: they could not be put in order at once. */
export const MOST_LINES = 300_000

/** One match in its context, cut from the original text; white space is made single blanks. */
export const concordanceLine = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  day: z.string().nullable(),
  precision,
  language: z.string(),
  /** 0 is the main language version. */
  version: count,
  field: z.enum(['title', 'body']),
  /** Offsets of the match in that text. */
  from: count,
  to: count,
  left: z.string(),
  match: z.string(),
  right: z.string(),
})
export type ConcordanceLine = z.infer<typeof concordanceLine>

/**
 * `total` counts matches, in `articles` articles, with all their language versions; `mentions` counts in each article
 * only the version that has most, as charts of mentions do.
 */
export const concordanceAnswer = z.object({
  total: count,
  articles: count,
  mentions: count,
  page: count,
  pageSize: count,
  lines: z.array(concordanceLine),
  query: queryEcho.nullable(),
  revision: count,
})
export type ConcordanceAnswer = z.infer<typeof concordanceAnswer>
