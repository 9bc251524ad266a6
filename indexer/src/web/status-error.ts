import { inWords } from './in-words.ts'
import type { Reply } from './request-once.ts'
import { retryAfter } from './retry-after.ts'
import { WebError } from './web-error.ts'

const SENTENCES: Record<number, string> = {
  400: 'the server does not understand the address',
  401: 'the server asks for a login',
  402: 'the server asks for payment',
  403: 'the server does not let us read it',
  404: 'there is no such page',
  406: 'the server has nothing of a kind that we read',
  410: 'it was there and is gone for good',
  429: 'the server asks for fewer requests',
  451: 'the server may not show it for legal reasons',
  500: 'the server failed',
  502: 'the server behind it failed',
  503: 'the server is not available at present',
  504: 'the server behind it did not answer',
}

/** Answers that pass when one waits. */
export const passes = (status: number) => status >= 500 || status === 429 || status === 408 || status === 425

/** What an answer other than the page means, as a sentence. */
export function statusError({ status, headers, at }: Reply): WebError {
  const sentence =
    SENTENCES[status] ?? (status >= 500 ? 'the server failed' : 'the server did not send the page')
  const later = passes(status) ? retryAfter(headers['retry-after'], at) : null
  const wait =
    later && later > at ? `; it may be asked again in ${inWords(later.getTime() - at.getTime())}` : ''
  return new WebError(`${status}: ${sentence}${wait}`, {
    status,
    passes: passes(status),
    ...(later ? { retryAt: later } : {}),
  })
}
