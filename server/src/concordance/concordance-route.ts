import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { TooManyLines } from '@tidewatch/corpus/concordance/concordance'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { type ConcordanceLine, concordanceAnswer, concordanceQuery } from '@tidewatch/schema/concordance'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { csv } from '../csv.ts'
import { fileName } from '../file-name.ts'
import { leftBy } from '../left.ts'
import { invalid, problems } from '../problem.ts'
import { CONCORDANCE_COLUMNS, concordanceRow } from './concordance-rows.ts'

const responses = {
  ...problems,
  413: {
    description:
      'There are more matches than can be put in order; the answer says how many articles have them',
    content: { 'application/problem+json': { schema: problem } },
  },
} as const

const concordance = createRoute({
  method: 'get',
  path: '/concordance',
  summary: 'Every match of the query, and every mention of the themes, in its context',
  request: { query: concordanceQuery },
  responses: {
    ...responses,
    200: { description: 'A page of lines', content: { 'application/json': { schema: concordanceAnswer } } },
  },
})

const concordanceCsv = createRoute({
  method: 'get',
  path: '/concordance.csv',
  summary: 'All of them, one row a match',
  request: { query: concordanceQuery },
  responses: {
    ...responses,
    200: { description: 'CSV with a byte order mark', content: { 'text/csv': {} } },
  },
})

function refuse(error: unknown): never {
  throw error instanceof TooManyLines ? new HTTPException(413, { message: error.message }) : error
}

export const concordanceRoute = (corpus: Corpus) =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
    .openapi(concordance, async (c) =>
      c.json(await corpus.concordance(c.req.valid('query'), leftBy(c)).catch(refuse), 200),
    )
    .openapi(concordanceCsv, async (c) => {
      const { page: _, pageSize: __, sort, ...filters } = c.req.valid('query')
      const asked = corpus.concordancePages(filters, { sort }, leftBy(c))
      const { pages, revision } = await asked.catch(refuse)
      const name = fileName('concordance', filters, revision)
      return csv(c, { name, columns: CONCORDANCE_COLUMNS, pages: rows(pages) })
    })

function* rows(pages: Iterable<ConcordanceLine[]>) {
  for (const page of pages) yield page.map(concordanceRow)
}
