import { LONGEST_QUERY } from '@tidewatch/schema/filters'
import { z } from 'zod'

/** The article page's state: the query whose matches are marked, and the themes whose marks are put off. */
export const articleState = z.object({
  q: z.string().trim().max(LONGEST_QUERY).default(''),
  hide: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string())),
})

export const articleDefaults = { q: '', hide: [] as string[] }
