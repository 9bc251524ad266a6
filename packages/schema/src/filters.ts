import { z } from 'zod'
import { articleId, language, precision } from './article.ts'
import { themeId } from './theme.ts'

/** A query parameter that may stand once or several times; an empty one is none. */
const repeatable = <T extends z.ZodType<string>>(item: T) =>
  z.preprocess((value) => [value].flat().filter((one) => one !== undefined && one !== ''), z.array(item))

export const interval = z.enum(['day', 'week', 'month', 'quarter', 'year'])
export type Interval = z.infer<typeof interval>

/** `stories` counts near-duplicates once, by their earliest article. */
export const unit = z.enum(['articles', 'stories', 'mentions'])
export type Unit = z.infer<typeof unit>

export const sort = z.enum(['relevance', 'newest', 'oldest'])
export type Sort = z.infer<typeof sort>

/** Forms send what is not filled in as an empty value. */
const day = z
  .union([z.iso.date('an ISO day such as 2024-03-05'), z.literal('').transform(() => undefined)])
  .optional()

const name = z.string().min(1).max(150)

/** In UTF-16 units. */
export const LONGEST_QUERY = 2_000

/**
 * The filters that every list and chart takes. Several values of one filter mean any of them; several filters
 * mean all of them. `from` and `to` are inclusive days: an article is inside when every day it may be of is.
 */
export const filters = z.object({
  q: z
    .string()
    .trim()
    .max(LONGEST_QUERY)
    .default('')
    .describe(
      'Words and "phrases" with AND, OR, NOT and parentheses; title: body: source: author: section: language: theme: url: date:; "a b"~20; atleast3(a).',
    ),
  theme: repeatable(themeId).describe('Theme ids, as /api/themes lists them; several mean any of them.'),
  language: repeatable(language).describe('ISO 639 codes such as zh or en; several mean any of them.'),
  source: repeatable(name).describe('Names of sources, to the letter; several mean any of them.'),
  section: repeatable(name).describe('Names of sections, to the letter; - stands for articles without one.'),
  precision: repeatable(precision).describe('How far the date is known; none stands for undated articles.'),
  from: day.describe('First day, inclusive, such as 2024-03-05.'),
  to: day.describe('Last day, inclusive. Articles dated to a month or year are inside when all of it is.'),
  unit: unit
    .default('articles')
    .describe(
      'Articles; stories, reprints left out; or mentions in articles, which a list shows as articles.',
    ),
  dates: z
    .enum(['all', 'firm'])
    .default('all')
    .describe('firm leaves out articles on whose day there is doubt; those without any day stay undated.'),
  story: z
    .union([articleId, z.literal('').transform(() => undefined)])
    .optional()
    .describe('Id of an article: all articles of its story, reprints and the first.'),
})
export type Filters = z.infer<typeof filters>

export const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to
export const spanError = { path: ['to'], message: 'to lies before from' }

export const whole = (most: number) => z.coerce.number<string | number>().int().min(1).max(most)

export const articlesQuery = filters
  .extend({
    sort: sort.default('relevance').describe('The order of the list.'),
    page: whole(1_000_000).default(1).describe('Which page, counted from 1.'),
    pageSize: whole(100).default(20).describe('Articles a page.'),
  })
  .refine(inOrder, spanError)
export type ArticlesQuery = z.infer<typeof articlesQuery>

export const timelineQuery = filters
  .extend({
    interval: interval.default('month').describe('The length of a period; weeks are ISO weeks.'),
  })
  .refine(inOrder, spanError)
export type TimelineQuery = z.infer<typeof timelineQuery>

/** Parameters of the page's own that the API takes without a word: the two addresses differ in their path only. */
export const PAGE_PARAMETERS = ['measure', 'kind', 'view', 'open', 'order', 'hide'] as const
