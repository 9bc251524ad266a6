import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import {
  spellingsAnswer,
  spellingsQuery,
  suggestionsAnswer,
  suggestionsQuery,
} from '@tidewatch/schema/suggestions'
import { problems } from '../problem.ts'
import { refuseBy } from '../refused.ts'

const suggestions = createRoute({
  method: 'get',
  path: '/suggestions',
  summary: 'Themes, sources and frequent terms that begin so, or whose pinyin does',
  request: { query: suggestionsQuery },
  responses: {
    ...problems,
    200: { description: 'At most ten', content: { 'application/json': { schema: suggestionsAnswer } } },
  },
})

const spellings = createRoute({
  method: 'get',
  path: '/suggestions/spellings',
  summary: 'Other queries that find something under these filters, for one that finds nothing',
  request: { query: spellingsQuery },
  responses: {
    ...problems,
    200: { description: 'The likeliest first', content: { 'application/json': { schema: spellingsAnswer } } },
  },
})

export const suggestionsRoute = (corpus: Corpus) =>
  new OpenAPIHono()
    .openapi(
      suggestions,
      async (c) => c.json(await corpus.vocabulary.suggest(c.req.valid('query')), 200),
      refuseBy(suggestionsQuery),
    )
    .openapi(
      spellings,
      async (c) => c.json(await corpus.vocabulary.spellings(c.req.valid('query')), 200),
      refuseBy(spellingsQuery),
    )
