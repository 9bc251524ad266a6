import { z } from 'zod'

const count = z.number().int().nonnegative()

export const suggestionsQuery = z.object({
  text: z.string().trim().max(200).default('').describe('What was typed so far, in letters or in pinyin.'),
})
export type SuggestionsQuery = z.infer<typeof suggestionsQuery>

/** `insert` is what to put into the query for it; `articles` is exact, or null where it was not counted. */
export const suggestion = z.object({
  kind: z.enum(['theme', 'source', 'term']),
  text: z.string(),
  insert: z.string(),
  articles: count.nullable(),
})
export type Suggestion = z.infer<typeof suggestion>

export const suggestionsAnswer = z.object({ items: z.array(suggestion), revision: count })
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswer>

/** Other queries that find something, for one that finds nothing; never put in its place. */
export const spellingsAnswer = z.object({
  spellings: z.array(z.object({ q: z.string(), articles: count })),
  revision: count,
})
export type SpellingsAnswer = z.infer<typeof spellingsAnswer>
