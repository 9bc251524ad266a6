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

/**
 * Where a date was read: a named field of a record (JSON, table, front matter), the metadata of a page or document,
 * its JSON-LD, a feed, the address, the visible text, a script of the page, the time of the file, or nowhere.
 */
export const dateOrigin = z.enum([
  'field',
  'metadata',
  'json-ld',
  'feed',
  'address',
  'text',
  'script',
  'file',
  'none',
])
export type DateOrigin = z.infer<typeof dateOrigin>

/**
 * Where a value was read: a named field of a record, the metadata of a page, its JSON-LD, the visible text, the address,
 * what brought the page (a feed, an archive, properties of a document), the name of the file, or found by its language.
 */
export const valueOrigin = z.enum([
  'field',
  'metadata',
  'json-ld',
  'text',
  'address',
  'container',
  'file',
  'detected',
])
export type ValueOrigin = z.infer<typeof valueOrigin>

const originOf = valueOrigin.optional()

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** A date that stood somewhere with the article: `value` as it was written; `refused` says why it can't be the date. */
export const dateCandidate = z.object({
  value: z.string().max(100),
  origin: dateOrigin,
  day: day.nullable(),
  precision,
  publishedAt: z.string().nullable(),
  refused: z.enum(['impossible', 'future', 'unreadable']).nullable(),
})
export type DateCandidate = z.infer<typeof dateCandidate>

/**
 * Why a date is weak: it was said relative to the day the page was seen (昨天), its year was not written, day and
 * month could be the other way round, it is only the time of the file, or candidates name different days.
 */
export const dateDoubt = z.enum(['relative', 'no-year', 'ambiguous', 'file', 'disagree'])
export type DateDoubt = z.infer<typeof dateDoubt>

/** Offset from UTC of the time; assumed from the language or the host where none was stated. */
export const zone = z.object({
  offset: z.string().regex(/^(Z|[+-]\d{2}:\d{2})$/),
  origin: z.enum(['stated', 'language', 'host']),
})
export type Zone = z.infer<typeof zone>

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
  day: day.nullable().default(null),
  precision: precision.default('none'),
  publishedAt: z.string().nullable().default(null),
  dateOrigin: dateOrigin.default('none'),
  zone: zone.nullable().default(null),
  /** All dates that were found where they differ from the one kept, refused ones too. */
  dateCandidates: z.array(dateCandidate).default([]),
  dateDoubts: z.array(dateDoubt).default([]),
  /** What the page or feed itself gives as its summary. */
  summary: z.string().nullable().default(null),
  /** The outlet that a reprint names as its origin (来源, 转载自). */
  claimedOrigin: name.nullable().default(null),
  removed: z.array(z.string()).default([]),
  /** Where these values were read, for those that are there; those of the date have their own. */
  origins: z
    .object({
      title: originOf,
      source: originOf,
      url: originOf,
      section: originOf,
      author: originOf,
      keywords: originOf,
      summary: originOf,
      language: originOf,
    })
    .default({}),
  /** Invented by our own generator. */
  demo: z.boolean().default(false),
})
export type Article = z.infer<typeof article>

/** Theme id → number of mentions, only where at least one. */
export type Mentions = Record<string, number>
