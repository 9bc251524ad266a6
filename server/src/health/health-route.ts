import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { healthAnswer } from '@tidewatch/schema/answers'

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether engine and corpus are well',
  responses: {
    200: { description: 'All is well', content: { 'application/json': { schema: healthAnswer } } },
    503: {
      description: 'The engine is not reached',
      content: { 'application/json': { schema: healthAnswer } },
    },
  },
})

export const healthRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(health, (c) => {
    const status = corpus.status()
    return status.engine.reachable
      ? c.json({ status: 'ok' as const, ...status }, 200)
      : c.json({ status: 'degraded' as const, ...status }, 503)
  })
