import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'

const removeDemo = createRoute({
  method: 'delete',
  path: '/demo',
  summary: 'Remove the invented demo articles, for good',
  responses: {
    200: {
      description: 'How many were removed',
      content: { 'application/json': { schema: z.object({ removed: z.number().int() }) } },
    },
  },
})

export const demoRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(removeDemo, async (c) => c.json({ removed: await corpus.demo.remove() }, 200))
