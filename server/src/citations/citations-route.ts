import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { articleId } from '@tidewatch/schema/article'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { problems } from '../problem.ts'
import { refuseBy } from '../refused.ts'
import { bibtex } from './bibtex.ts'
import { type Cited, citedOf } from './cited.ts'
import { gbT7714 } from './gb-t-7714.ts'
import { ris } from './ris.ts'

type Format = { type: string; ending: string; cite: (cited: Cited) => string }

const FORMATS: Record<'bibtex' | 'ris' | 'gb-t-7714', Format> = {
  bibtex: { type: 'application/x-bibtex', ending: 'bib', cite: bibtex },
  ris: { type: 'application/x-research-info-systems', ending: 'ris', cite: ris },
  'gb-t-7714': { type: 'text/plain', ending: 'txt', cite: gbT7714 },
}

/** So many ids fit into an address. */
const MOST = 200

const query = z.strictObject({
  id: z
    .preprocess(
      (value) => [value].flat(),
      z.array(articleId).min(1).max(MOST, `at most ${MOST} at once; ask for the others in another request`),
    )
    .describe(
      `Ids of articles, at most ${MOST}; what is named twice is cited once. The whole address has at most 16 KB.`,
    ),
  format: z.enum(['bibtex', 'ris', 'gb-t-7714']).describe('The form of the citations.'),
  accessed: z.iso
    .date('an ISO day such as 2024-03-05')
    .optional()
    .describe('The day on which they were read; without it, today by UTC.'),
})

const files = Object.fromEntries(Object.values(FORMATS).map(({ type }) => [type, { schema: z.string() }]))

const citations = createRoute({
  method: 'get',
  path: '/citations',
  summary: 'How to cite articles',
  request: { query },
  responses: {
    ...problems,
    200: { description: 'A file', content: files },
    404: {
      description: 'No article has one of the ids; the answer names it',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})

export const citationsRoute = (corpus: Corpus) =>
  new OpenAPIHono().openapi(
    citations,
    (c) => {
      const { id: asked, format, accessed = new Date().toISOString().slice(0, 10) } = c.req.valid('query')
      const { type, ending, cite } = FORMATS[format]
      const ids = [...new Set(asked)]
      const texts = ids.map((id) => {
        const stored = corpus.article(id)
        if (!stored) throw new HTTPException(404, { message: `No article has the id ${id}.` })
        return cite(citedOf(stored.article, accessed))
      })
      const name = `tidewatch-${ids.length === 1 ? ids[0] : `${ids.length}-articles`}.${ending}`
      return c.text(texts.join(''), 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `inline; filename="${name}"`,
      })
    },
    refuseBy(query),
  )
