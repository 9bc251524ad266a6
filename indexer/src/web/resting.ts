import type { Reply } from './request-once.ts'
import { statusError } from './status-error.ts'
import type { WebError } from './web-error.ts'

/** A server that asks for fewer requests without saying when is left alone so long. */
const REST_MS = 60_000

/** Hosts that asked to be left alone for a time are not asked before it is over. */
export function restingHosts() {
  const until = new Map<string, { time: number; why: WebError }>()
  return {
    async unless(host: string, work: () => Promise<Reply>): Promise<Reply> {
      const rest = until.get(host)
      if (rest && rest.time > Date.now()) throw rest.why
      until.delete(host)
      const reply = await work()
      const why = reply.status === 429 || reply.status === 503 ? statusError(reply) : null
      const time = why?.retryAt?.getTime() ?? (reply.status === 429 ? Date.now() + REST_MS : 0)
      if (why && time > Date.now()) until.set(host, { time, why })
      return reply
    },
  }
}
