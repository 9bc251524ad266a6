import { BadParameter } from '@tidewatch/corpus/bad-parameter'
import { AskerLeft } from '@tidewatch/corpus/cache'
import { CorpusClosed } from '@tidewatch/corpus/corpus-closed'
import { EngineUnreachable } from '@tidewatch/corpus/index/engine-index'
import { type Problem, problem } from '@tidewatch/schema/problem'
import { QueryProblem } from '@tidewatch/text/query/problem'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/** The corpus is there but must not be counted at the moment. */
export class CorpusBusy extends Error {}

/** A request whose parameters can't be used. */
export class InvalidRequest extends Error {
  readonly errors: NonNullable<Problem['errors']>
  constructor(errors: NonNullable<Problem['errors']>) {
    super('invalid request')
    this.errors = errors
  }
}

export const invalid = (error: z.core.$ZodError) =>
  new InvalidRequest(
    error.issues.map(({ path, message }) => ({ parameter: path.map(String).slice(0, 1).join(''), message })),
  )

const described = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** What every path may answer beside its own: for its description. */
export const problems = {
  400: described('A parameter can’t be used; the answer names it and what it takes'),
  503: described('The engine is not reached, or the index is being brought up to date'),
} as const

const titles: Record<number, string> = {
  400: 'The request has a parameter that can’t be used.',
  404: 'There is nothing at this address.',
  413: 'The request is too large.',
  503: 'The search engine is not reached at the moment. It is started again by itself; try again in a few seconds.',
  500: 'Something broke on our side. The log of the server says what.',
}

const CLOSING = 'Tidewatch is being stopped. If it is started again, try again in a few seconds.'

function toProblem(error: Error): Problem {
  const made = (status: number, rest: Partial<Problem> = {}): Problem => ({
    type: 'about:blank',
    title: titles[status] ?? titles[500] ?? '',
    status,
    ...rest,
  })
  if (error instanceof InvalidRequest) return made(400, { errors: error.errors })
  if (error instanceof BadParameter) {
    return made(400, { errors: [{ parameter: error.parameter, message: error.message }] })
  }
  if (error instanceof QueryProblem) {
    return made(400, { errors: [{ parameter: 'q', message: error.message }], query: error.fault })
  }
  if (error instanceof EngineUnreachable) return made(503)
  // Nobody reads this one, and there is nothing to log.
  if (error instanceof AskerLeft) return made(503, { title: error.message })
  if (error instanceof CorpusClosed) return made(503, { title: CLOSING })
  if (error instanceof CorpusBusy) return made(503, { title: error.message })
  if (error instanceof HTTPException)
    return made(error.status, { title: error.message || titles[error.status] || '' })
  return made(500)
}

/** Every failure leaves as RFC 9457 problem details; what only concerns us goes to the log instead. */
export const answerProblem = (log: (message: string) => void) => (error: Error, c: Context) => {
  const body = toProblem(error)
  if (body.status === 500) log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`)
  const headers = {
    'Content-Type': 'application/problem+json',
    ...(body.status === 503 ? { 'Retry-After': '2' } : {}),
  }
  return c.body(JSON.stringify(body), body.status as 500, headers)
}
