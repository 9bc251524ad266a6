import { z } from 'zod'
import { language, precision } from './article.ts'
import { themeId } from './theme.ts'

/** A query parameter that may stand once or several times. */
const repeatable = <T extends z.ZodType<string>>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item))

export const interval = z.enum(['day', 'week', 'month', 'quarter', 'year'])
export type Interval = z.infer<typeof interval>

export const unit = z.enum(['articles', 'mentions'])
export type Unit = z.infer<typeof unit>

export const sort = z.enum(['relevance', 'newest', 'oldest'])
export type Sort = z.infer<typeof sort>

const day = z.iso.date('an ISO day such as 2024-03-05')

/**
 * The filters that every list and chart takes. Several values of one filter mean any of them; several filters
 * mean all of them. `from` and `to` are inclusive days: an article is inside when every day it may be of is.
 */
export const filters = z.object({
  q: z.string().trim().max(500).default(''),
  theme: repeatable(themeId),
  language: repeatable(language),
  source: repeatable(z.string().min(1).max(150)),
  section: repeatable(z.string().min(1).max(150)),
  precision: repeatable(precision),
  from: day.optional(),
  to: day.optional(),
})
export type Filters = z.infer<typeof filters>

const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to
const spanError = { path: ['to'], message: 'to lies before from' }

export const articlesQuery = filters
  .extend({
    sort: sort.default('relevance'),
    page: z.coerce.number<string | number>().int().min(1).max(1_000_000).default(1),
    pageSize: z.coerce.number<string | number>().int().min(1).max(100).default(20),
  })
  .refine(inOrder, spanError)
export type ArticlesQuery = z.infer<typeof articlesQuery>

export const timelineQuery = filters
  .extend({ interval: interval.default('month'), unit: unit.default('articles') })
  .refine(inOrder, spanError)
export type TimelineQuery = z.infer<typeof timelineQuery>
