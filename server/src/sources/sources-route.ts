import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { sourcesAnswer } from '@tidewatch/schema/answers'

const sources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'The sources, languages and sections of the corpus, with their articles and days',
  responses: {
    200: { description: 'Most articles first', content: { 'application/json': { schema: sourcesAnswer } } },
  },
})

export const sourcesRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(sources, async (c) => c.json(await corpus.sources(), 200))
