import { z } from 'zod'

/** Ids go into the search engine, which takes these characters only. */
export const articleId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/, 'an id is 1 to 200 of the characters A-Z a-z 0-9 _ -')

/** What an undated value, a missing section and the like are called in filters and facets. */
export const NONE = '-'

export const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code such as zh or en')

export const precision = z.enum(['second', 'day', 'month', 'year', 'none'])
export type Precision = z.infer<typeof precision>

/** The engine cuts facet values at 468 bytes; 150 characters of three bytes stay below. */
const name = z.string().trim().min(1).max(150)

/** One language version of a story. */
export const version = z.object({
  language,
  title: z.string().trim().min(1).max(2_000),
  body: z.string(),
})
export type Version = z.infer<typeof version>

/**
 * What we keep of an article.
 * `day` is the calendar day in the article's own zone, cut to what is known: `2024-03-05`, `2024-03`, `2024`
 * or null; `publishedAt` is the full ISO time where one was given.
 * `translations` hold the same story in other languages. `removed` holds the blocks that are no part of the body.
 */
export const article = version.extend({
  id: articleId,
  /** `derived` when the page gave no title and we took the opening of the body. */
  titleOrigin: z.enum(['given', 'derived']).default('given'),
  translations: z.array(version).default([]),
  source: name,
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  section: name.nullable().default(null),
  author: name.nullable().default(null),
  type: name.nullable().default(null),
  keywords: z.array(z.string().trim().min(1)).default([]),
  views: z.number().int().nonnegative().nullable().default(null),
  day: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .default(null),
  precision: precision.default('none'),
  publishedAt: z.string().nullable().default(null),
  /** Where the date was read: a named field, the visible text, or nowhere. */
  dateOrigin: z.enum(['field', 'text', 'none']).default('none'),
  removed: z.array(z.string()).default([]),
  /** Invented by our own generator. */
  demo: z.boolean().default(false),
})
export type Article = z.infer<typeof article>

/** Theme id → number of mentions, only where at least one. */
export type Mentions = Record<string, number>
