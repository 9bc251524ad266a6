import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { themesAnswer } from '@tidewatch/schema/answers'

const themes = createRoute({
  method: 'get',
  path: '/themes',
  summary: 'The themes, their terms, and how many articles each has',
  responses: {
    200: {
      description: 'The dictionary in force',
      content: { 'application/json': { schema: themesAnswer } },
    },
  },
})

export const themesRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(themes, async (c) => c.json(await corpus.themes(), 200))
