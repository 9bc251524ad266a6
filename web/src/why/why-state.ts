import { articleId } from '@tidewatch/schema/article'
import { filters, inOrder, spanError } from '@tidewatch/schema/filters'
import { z } from 'zod'
import { filterDefaults, pickFilters } from '../filters/filter-defaults.ts'

/** What is asked about: an article or an address; a pasted text is too long for the address bar. */
export const whyState = filters
  .extend({
    article: z.union([articleId, z.literal('')]).default(''),
    url: z.string().trim().max(2_000).default(''),
  })
  .refine(inOrder, spanError)
export type WhyState = z.infer<typeof whyState>

export const whyDefaults = { ...filterDefaults, article: '', url: '' } as const

export const filtersOf = (state: WhyState) => pickFilters(state)

/** One line that begins as addresses do, or is a host with a path. */
export const looksLikeAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.test(text.trim())
