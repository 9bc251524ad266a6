import { z } from 'zod'
import { filters, inOrder, LONGEST_QUERY, spanError } from './filters.ts'

const count = z.number().int().nonnegative()

const kind = z.enum(['theme', 'source', 'term'])
export type SuggestionKind = z.infer<typeof kind>

export const suggestionsQuery = z.strictObject({
  text: z.string().trim().max(200).default('').describe('What was typed so far, in letters or in pinyin.'),
  kind: kind.optional().describe('Only suggestions of this kind, such as source behind source:.'),
})
export type SuggestionsQuery = z.infer<typeof suggestionsQuery>

/** `insert` is what to put into the query for it; `articles` is exact, or null where it was not counted. */
export const suggestion = z.object({
  kind,
  text: z.string(),
  insert: z.string(),
  articles: count.nullable(),
})
export type Suggestion = z.infer<typeof suggestion>

export const suggestionsAnswer = z.object({ items: z.array(suggestion), revision: count })
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswer>

export const spellingsQuery = z
  .strictObject(filters.omit({ q: true }).shape)
  .extend({ q: z.string().trim().min(1).max(LONGEST_QUERY).describe('A query that finds nothing.') })
  .refine(inOrder, spanError)
export type SpellingsQuery = z.infer<typeof spellingsQuery>

/** Other queries that find something, for one that finds nothing; never put in its place. */
export const spellingsAnswer = z.object({
  spellings: z.array(z.object({ q: z.string(), articles: count })),
  revision: count,
})
export type SpellingsAnswer = z.infer<typeof spellingsAnswer>
