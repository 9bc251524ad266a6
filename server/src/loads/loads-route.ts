import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { jobsAnswer, loadJob } from '@tidewatch/schema/loads'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { streamSSE } from 'hono/streaming'
import { invalid } from '../problem.ts'
import { eventsOf } from './event-log.ts'
import { receive, UploadRefused } from './inbox.ts'
import type { Jobs } from './jobs.ts'

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})
const oneJob = z.object({ id: z.string().describe('As the answer to the upload gave it.') })
const noJob = refusal('No load that was begun on the page has this id; the ledger may have it')

const begin = createRoute({
  method: 'post',
  path: '/loads',
  summary: 'Load files and addresses',
  description: 'A multipart form with any number of the parts `file` and `address`.',
  responses: {
    202: { description: 'It is on its way', content: { 'application/json': { schema: loadJob } } },
    400: refusal('There is nothing to load, or the upload broke off'),
    413: refusal('It is more than one upload may have'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/loads/jobs',
  summary: 'Loads begun on the page since the server started, newest first',
  responses: { 200: { description: 'Jobs', content: { 'application/json': { schema: jobsAnswer } } } },
})

const events = createRoute({
  method: 'get',
  path: '/loads/jobs/{id}/events',
  summary: 'What such a load does, from its beginning to its end, as server-sent events',
  request: { params: oneJob },
  responses: {
    200: { description: 'One event a step', content: { 'text/event-stream': { schema: z.string() } } },
    404: noJob,
  },
})

const stop = createRoute({
  method: 'delete',
  path: '/loads/jobs/{id}',
  summary: 'Stop such a load; what it loaded stays',
  request: { params: oneJob },
  responses: { 202: { description: 'It is being stopped' }, 404: noJob },
})

/** `jobs` is missing where the API only answers, as in an audit. */
export const loadsRoute = (all: Jobs | undefined) => {
  const jobs = () => {
    if (!all) throw new HTTPException(404, { message: 'This server takes nothing to load.' })
    return all
  }
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
    .openapi(begin, async (c) => {
      const { id, folder } = jobs().next()
      const { body } = c.req.raw
      const received = await receive({ body, contentType: c.req.header('content-type') }, folder).catch(
        asHttp,
      )
      if (received.files.length + received.addresses.length === 0)
        throw new HTTPException(400, {
          message: 'There is nothing to load: choose files, or give an address.',
        })
      return c.json(jobs().begin(id, received), 202)
    })
    .openapi(list, (c) => c.json({ jobs: jobs().list() }, 200))
    .openapi(events, (c) => {
      const { log } = found(jobs(), c.req.valid('param').id)
      return streamSSE(c, async (stream) => {
        const gone = new AbortController()
        stream.onAbort(() => gone.abort())
        for await (const event of eventsOf(log, gone.signal))
          await stream.writeSSE({ event: event.type, data: JSON.stringify(event) })
      })
    })
    .openapi(stop, (c) => {
      const { id } = c.req.valid('param')
      found(jobs(), id)
      jobs().stop(id)
      return c.body(null, 202)
    })
}

function found(jobs: Jobs, id: string) {
  const entry = jobs.find(id)
  if (!entry) throw new HTTPException(404, { message: 'No load that was begun on the page has this id.' })
  return entry
}

function asHttp(error: unknown): never {
  if (error instanceof UploadRefused) throw new HTTPException(error.status as 400, { message: error.message })
  throw error
}
