import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { type SimilarAnswer, similarAnswer } from '@tidewatch/schema/answers'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { problems } from '../problem.ts'

const similar = createRoute({
  method: 'get',
  path: '/articles/{id}/similar',
  summary: 'Articles of other stories that share rare words with it',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    ...problems,
    200: {
      description: 'At most five, the most alike first',
      content: { 'application/json': { schema: similarAnswer } },
    },
    404: {
      description: 'No article has this id',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})

export const similarRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(similar, async (c) => {
    const { id } = c.req.valid('param')
    const stored = corpus.article(id)
    if (!stored) throw new HTTPException(404, { message: 'No article has this id.' })
    const answer = await corpus.once(`similar ${id}`, async (): Promise<SimilarAnswer> => {
      const found = await corpus.similar(stored)
      return {
        items: found.map(({ stored: { article }, shared }) => {
          const { id, title, source, language, day, precision } = article
          return { id, title, source, language, day, precision, shared }
        }),
        revision: corpus.status().revision,
      }
    })
    return c.json(answer, 200)
  })
