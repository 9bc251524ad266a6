import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { articleId } from '@tidewatch/schema/article'
import { HTTPException } from 'hono/http-exception'
import { invalid, problems } from '../problem.ts'
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

const MOST = 500

const query = z.strictObject({
  id: z
    .preprocess((value) => [value].flat(), z.array(articleId).min(1).max(MOST))
    .describe(`Ids of articles, at most ${MOST}.`),
  format: z.enum(['bibtex', 'ris', 'gb-t-7714']).describe('The form of the citations.'),
  accessed: z.iso
    .date('an ISO day such as 2024-03-05')
    .optional()
    .describe('The day on which they were read; without it, today by UTC.'),
})

const citations = createRoute({
  method: 'get',
  path: '/citations',
  summary: 'How to cite articles',
  request: { query },
  responses: {
    ...problems,
    200: { description: 'A file', content: { 'text/plain': { schema: z.string() } } },
  },
})

export const citationsRoute = (corpus: Corpus) =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  }).openapi(citations, (c) => {
    const { id: ids, format, accessed = new Date().toISOString().slice(0, 10) } = c.req.valid('query')
    const { type, ending, cite } = FORMATS[format]
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
  })
