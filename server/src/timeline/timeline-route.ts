import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { timelineAnswer } from '@tidewatch/schema/answers'
import { timelineQuery } from '@tidewatch/schema/filters'
import { csv } from '../csv.ts'
import { fileName } from '../file-name.ts'
import { leftBy } from '../left.ts'
import { invalid, problems } from '../problem.ts'
import { TIMELINE_COLUMNS, timelineRows } from './timeline-rows.ts'

const timeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'How often themes, or a query, occur over time',
  request: { query: timelineQuery },
  responses: {
    ...problems,
    200: { description: 'Counts', content: { 'application/json': { schema: timelineAnswer } } },
  },
})

const timelineCsv = createRoute({
  method: 'get',
  path: '/timeline.csv',
  summary: 'The same, one row a series and period',
  request: { query: timelineQuery },
  responses: { ...problems, 200: { description: 'CSV with a byte order mark', content: { 'text/csv': {} } } },
})

export const timelineRoute = (corpus: Corpus) =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
    .openapi(timeline, async (c) => c.json(await corpus.timeline(c.req.valid('query'), leftBy(c)), 200))
    .openapi(timelineCsv, async (c) => {
      const query = c.req.valid('query')
      const answer = await corpus.timeline(query, leftBy(c))
      const name = fileName('timeline', query, answer.revision)
      return csv(c, { name, columns: TIMELINE_COLUMNS, pages: [timelineRows(answer)] })
    })
