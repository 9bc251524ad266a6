import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import {
  filesQuery,
  loadAnswer,
  loadsAnswer,
  loadsQuery,
  pagedRefusalsQuery,
  refusalsAnswer,
  refusalsQuery,
} from '@tidewatch/schema/loads'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { csv } from '../csv.ts'
import { problems } from '../problem.ts'
import { refuseBy } from '../refused.ts'
import { REFUSAL_COLUMNS, refusalPages } from './refusal-rows.ts'

const list = createRoute({
  method: 'get',
  path: '/loads',
  summary: 'The ledger: what was loaded from where, when and with what result, newest first',
  request: { query: loadsQuery },
  responses: {
    ...problems,
    200: { description: 'Entries', content: { 'application/json': { schema: loadsAnswer } } },
  },
})

const one = createRoute({
  method: 'get',
  path: '/loads/{load}',
  summary: 'One entry of the ledger, with its files',
  request: { params: z.object({ load: z.coerce.number<string>().int().min(1) }), query: filesQuery },
  responses: {
    ...problems,
    200: { description: 'The entry', content: { 'application/json': { schema: loadAnswer } } },
    404: {
      description: 'The ledger has no such entry',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})

const refusals = createRoute({
  method: 'get',
  path: '/loads/refusals',
  summary: 'What was not taken, and why',
  request: { query: pagedRefusalsQuery },
  responses: {
    ...problems,
    200: { description: 'Refusals', content: { 'application/json': { schema: refusalsAnswer } } },
  },
})

const refusalsCsv = createRoute({
  method: 'get',
  path: '/loads/refusals.csv',
  summary: 'All of them, one row a refusal',
  request: { query: refusalsQuery },
  responses: { ...problems, 200: { description: 'CSV with a byte order mark', content: { 'text/csv': {} } } },
})

export const ledgerRoute = ({ ledger }: Corpus) =>
  new OpenAPIHono()
    .openapi(
      list,
      (c) => {
        const { limit, before } = c.req.valid('query')
        return c.json({ loads: ledger.loads(limit, before) }, 200)
      },
      refuseBy(loadsQuery),
    )
    .openapi(
      refusals,
      (c) => {
        const { after, limit, ...query } = c.req.valid('query')
        const { total, refusals: rows } = ledger.refusalsPage(query, after, limit)
        return c.json({ total, refusals: rows, next: rows.at(limit - 1)?.refusal ?? null }, 200)
      },
      refuseBy(pagedRefusalsQuery),
    )
    .openapi(
      refusalsCsv,
      (c) => {
        const pages = refusalPages(ledger.refusals(c.req.valid('query')))
        return csv(c, { name: 'tidewatch-refusals.csv', columns: REFUSAL_COLUMNS, pages })
      },
      refuseBy(refusalsQuery),
    )
    .openapi(
      one,
      (c) => {
        const { load: n } = c.req.valid('param')
        const { after, limit } = c.req.valid('query')
        const found = ledger.load(n)
        if (!found) throw new HTTPException(404, { message: 'The ledger has no such entry.' })
        const { notes, files: _, ...load } = found
        const { total, files } = ledger.filesPage({ load: n }, after, limit)
        const next = files.at(limit - 1)?.n ?? null
        return c.json({ load, notes, files: files.map(({ file }) => file), totalFiles: total, next }, 200)
      },
      refuseBy(filesQuery),
    )
