import { z } from 'zod'
import { excerpt } from './answers.ts'
import { articleId, dateCandidate, dateDoubt, dateOrigin, precision, zone } from './article.ts'
import { filters, inOrder, spanError } from './filters.ts'
import { loadRefusal } from './ledger.ts'

const count = z.number().int().nonnegative()
const values = z.record(z.string(), z.union([z.string(), z.number()]))

export const whyQuery = filters
  .extend({ article: articleId.describe('Id of the article in question.') })
  .strict()
  .refine(inOrder, spanError)

/** In bytes of UTF-8: a pasted page with all of its markup. */
export const LARGEST_PASTE = 2 * 1024 * 1024

/** What a pasted text that names no source has instead of a file's name. */
export const PASTED = 'pasted text'

/** A text or the source of a page, or an address: one of the two. */
export const whyPaste = filters
  .extend({
    text: z.string().optional().describe('A text, or the source of a page; at most 2 MB in UTF-8.'),
    url: z.string().trim().max(2_000).optional().describe('The address of a page.'),
  })
  .strict()
  .refine(inOrder, spanError)
  .refine(({ text, url }) => Boolean(text?.trim()) !== Boolean(url), {
    path: ['text'],
    message: 'give a text or an address (url), one of the two',
  })

/** How characters in the text came to count as those of the query; none where they are the very same. */
export const matchRule = z.enum(['case', 'width', 'script', 'blank', 'hyphen', 'variant'])
export type MatchRule = z.infer<typeof matchRule>

/** Offsets are those of the text it stands in, which is the title or body of a language version. */
const place = z.object({
  version: count,
  field: z.enum(['title', 'body']),
  from: count,
  to: count,
  text: z.string(),
  excerpt,
})

export const whyPlace = place.extend({ rules: z.array(matchRule) })
export type WhyPlace = z.infer<typeof whyPlace>

/**
 * What stands in the article where a term does not, and the rule that parted them: punctuation between its characters
 * (`gap`); it begins or ends inside a longer run of letters and digits (`inside`); its words are cut otherwise, as in
 * ecommerce and e-commerce (`joined`); other words stand between (`apart`); it stands in the other field only
 * (`field`), or in a block that is no part of the text (`removed`); a theme's exclusion covers it (`excluded`).
 * `field` is `removed` for the last but one, and `version` counts the blocks then.
 */
export const nearMiss = place.extend({
  field: z.enum(['title', 'body', 'removed']),
  code: z.enum(['gap', 'inside', 'joined', 'apart', 'field', 'removed', 'excluded']),
  values,
})
export type NearMiss = z.infer<typeof nearMiss>

/**
 * One node of the query, in the order they are written; `parent` is the number of the one it belongs to. `wanted` is
 * false below an odd number of NOTs. `found` counts as mentions are counted; `places` and `nearMisses` give the first
 * of them. `needed`: for `atLeast` how many, for `near` how many words at most; `nearest`: how many there are at least.
 * `actual` is what the article has for a name, language, address or date.
 */
export const whyCondition = z.object({
  kind: z.enum(['and', 'or', 'not', 'term', 'near', 'atLeast', 'name', 'language', 'theme', 'url', 'date']),
  parent: count.nullable(),
  depth: count,
  from: count,
  to: count,
  text: z.string(),
  holds: z.boolean(),
  wanted: z.boolean(),
  field: z.enum(['title', 'body', 'source', 'author', 'section']).nullable(),
  found: count,
  needed: count.nullable(),
  nearest: count.nullable(),
  actual: z.string().nullable(),
  places: z.array(whyPlace),
  nearMisses: z.array(nearMiss),
})
export type WhyCondition = z.infer<typeof whyCondition>

export const filterName = filters.omit({ q: true }).keyof()
export type FilterName = z.infer<typeof filterName>

/** One filter in force. `values` fill the gaps of the page's sentence: what the article has in its place. */
export const whyFilter = z.object({
  filter: filterName,
  asked: z.array(z.string()),
  actual: z.array(z.string()),
  holds: z.boolean(),
  code: z.enum(['value', 'undated', 'coarse', 'outside', 'doubtful', 'reprint', 'other-story']),
})
export type WhyFilter = z.infer<typeof whyFilter>

export const whyReason = z.object({
  code: z.enum([
    'in',
    'everything',
    'missing',
    'too-few',
    'too-far',
    'none-of',
    'excluded',
    'other-name',
    'other-language',
    'no-theme',
    'other-url',
    'other-date',
    'filter',
  ]),
  /** Numbers of the conditions that decide: those that bring the article in, or the first one that keeps it out. */
  conditions: z.array(count),
  /** Number of the filter that keeps it out where all conditions hold. */
  filter: count.nullable(),
  sentence: z.string(),
})
export type WhyReason = z.infer<typeof whyReason>

const version = z.object({ language: z.string(), title: z.string(), body: z.string() })

/** The article as it is kept, or as it would be. `id` is null for one that is pasted. */
export const whyArticle = z.object({
  id: z.string().nullable(),
  title: z.string(),
  source: z.string(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  versions: z.array(version),
  themes: z.array(z.object({ id: z.string(), mentions: count })),
  removed: z.array(z.object({ text: z.string(), matches: excerpt.shape.marks })),
  day: z.string().nullable(),
  precision,
  dateOrigin,
  publishedAt: z.string().nullable(),
  zone: zone.nullable(),
  dateDoubts: z.array(dateDoubt),
  dateCandidates: z.array(dateCandidate),
  /** All articles of its story; for a pasted one those of the corpus that tell the same. */
  story: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      source: z.string(),
      day: z.string().nullable(),
      precision,
      isFirst: z.boolean(),
    }),
  ),
})
export type WhyArticle = z.infer<typeof whyArticle>

/** What became of an address or text that no article is known of. */
export const whyUnknown = z.object({
  code: z.enum(['list', 'refused', 'never-loaded', 'unreadable']),
  /** The address or the beginning of the text. */
  what: z.string(),
  /** Why it is unreadable. */
  reason: z.string().nullable(),
  /** How many articles the address brought, being none itself. */
  brought: count,
  refusals: z.array(loadRefusal),
  sentence: z.string(),
})
export type WhyUnknown = z.infer<typeof whyUnknown>

export const whyAnswer = z.object({
  verdict: z.enum(['in', 'out']),
  reason: whyReason.nullable(),
  article: whyArticle.nullable(),
  /** Instead of an article. */
  unknown: whyUnknown.nullable(),
  conditions: z.array(whyCondition),
  filters: z.array(whyFilter),
  /** Sentences on how a pasted text was read. */
  notes: z.array(z.string()),
  revision: count,
})
export type WhyAnswer = z.infer<typeof whyAnswer>
