import { z } from 'zod'
import { article, dateDoubt, dateOrigin, precision } from './article.ts'
import { interval, unit } from './filters.ts'
import { articleTrace } from './ledger.ts'
import { queryEcho } from './query.ts'
import { theme } from './theme.ts'

const count = z.number().int().nonnegative()

/** Half-open ranges of UTF-16 offsets into the text they come with, in order, not overlapping. */
export const marks = z.array(z.tuple([count, count]))
export type Marks = z.infer<typeof marks>

export const healthAnswer = z.object({
  status: z.enum(['ok', 'degraded']),
  engine: z.object({ version: z.string().nullable(), reachable: z.boolean() }),
  articles: count,
  /** How many of them our own generator invented. */
  demo: count,
  revision: count,
  /** Work that runs in the background and changes what is counted. */
  busy: z.enum(['loading', 'loading-demo', 'retagging', 'repairing']).nullable(),
})
export type HealthAnswer = z.infer<typeof healthAnswer>

export const themesAnswer = z.object({
  themes: z.array(theme.extend({ articles: count })),
  revision: count,
})
export type ThemesAnswer = z.infer<typeof themesAnswer>

/** Corpus-wide values to choose filters from, most articles first. */
export const sourcesAnswer = z.object({
  sources: z.array(
    z.object({ source: z.string(), articles: count, from: z.string().nullable(), to: z.string().nullable() }),
  ),
  languages: z.array(z.object({ value: z.string(), articles: count })),
  sections: z.array(z.object({ value: z.string(), articles: count })),
  revision: count,
})
export type SourcesAnswer = z.infer<typeof sourcesAnswer>

const label = z.object({ zh: z.string(), en: z.string() })

/**
 * `totals[i]` counts all articles of `periods[i]` under the same filters without the theme (without `q`, where no
 * theme is asked for). For every series: sum of `counts` + its `unplaced` + its `undated` = its `total`.
 */
export const timelineAnswer = z.object({
  interval,
  unit,
  periods: z.array(z.string()),
  totals: z.array(count),
  partial: z.array(z.string()),
  series: z.array(z.object({ id: z.string(), label, counts: z.array(count), total: count })),
  /** Dated too coarsely for this interval. */
  unplaced: z.object({ total: count, series: z.record(z.string(), count) }),
  undated: z.object({ total: count, series: z.record(z.string(), count) }),
  revision: count,
})
export type TimelineAnswer = z.infer<typeof timelineAnswer>

/** A piece of text with the places to mark in it. */
export const excerpt = z.object({ text: z.string(), marks })
export type Excerpt = z.infer<typeof excerpt>

export const articleItem = z.object({
  id: z.string(),
  title: z.string(),
  titleMarks: marks,
  excerpts: z.array(excerpt),
  source: z.string(),
  language: z.string(),
  section: z.string().nullable(),
  author: z.string().nullable(),
  day: z.string().nullable(),
  precision,
  url: z.string().nullable(),
  themes: z.array(z.object({ id: z.string(), mentions: count })),
  demo: z.boolean(),
  dateOrigin,
  /** Why its day is doubtful; empty where it isn't. */
  dateDoubts: z.array(dateDoubt),
  /** Other articles of its story. */
  reprints: count,
  /** The first article of its story, where it is a reprint itself. */
  firstId: z.string().nullable(),
  claimedOrigin: z.string().nullable(),
})
export type ArticleItem = z.infer<typeof articleItem>

/** Facet value → number of articles in the result that have it. */
const facet = z.record(z.string(), count)

export const articlesAnswer = z.object({
  total: count,
  page: count,
  pageSize: count,
  items: z.array(articleItem),
  facets: z.object({ year: facet, source: facet, language: facet, section: facet, theme: facet }),
  /** Null where nothing was asked. */
  query: queryEcho.nullable(),
  revision: count,
})
export type ArticlesAnswer = z.infer<typeof articlesAnswer>

/** Places of the themes' mentions in one text; ranges of different themes may overlap. */
export const placedMention = z.object({ theme: z.string(), from: count, to: count })
export type PlacedMention = z.infer<typeof placedMention>

const placedVersion = z.object({
  language: z.string(),
  title: z.string(),
  body: z.string(),
  mentions: z.object({ title: z.array(placedMention), body: z.array(placedMention) }),
  matches: z.object({ title: marks, body: marks }),
})

/** Places in a block that was removed: none of them is counted. */
const placedBlock = z.object({ mentions: z.array(placedMention), matches: marks })

const storyMember = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  day: z.string().nullable(),
  precision,
  claimedOrigin: z.string().nullable(),
  isFirst: z.boolean(),
})

/** The whole article: `versions[0]` is the main one, the others are its translations. */
export const articleAnswer = article
  .omit({ title: true, body: true, language: true, translations: true })
  .extend({
    versions: z.array(placedVersion),
    themes: z.array(z.object({ id: z.string(), mentions: count })),
    /** All articles that tell its story, itself among them, in order of time: the first one, then its reprints. */
    story: z.array(storyMember),
    /** What stands in each block of `removed`. */
    removedPlaces: z.array(placedBlock),
    /** File and line its present text was loaded from, and when. */
    loadedFrom: z.object({ file: z.string(), line: z.number().nullable(), at: z.string() }),
    /** Every file and address that brought it, the first one first. */
    broughtBy: z.array(articleTrace),
    revision: count,
  })
export type ArticleAnswer = z.infer<typeof articleAnswer>

/** Articles of other stories that share rare words with one; `shared` are such words, each of them stands in both. */
export const similarAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      source: z.string(),
      language: z.string(),
      day: z.string().nullable(),
      precision,
      shared: z.array(z.string()),
    }),
  ),
  revision: count,
})
export type SimilarAnswer = z.infer<typeof similarAnswer>
