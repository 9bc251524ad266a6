import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Follows } from '@tidewatch/corpus/follows'
import type { Checked, Followed } from '@tidewatch/corpus/store/follow'
import { answerKind, largestOf, readAnswer } from '../web/read-address.ts'
import type { Web, WebAnswer } from '../web/web.ts'
import { WebError } from '../web/web-error.ts'
import { loadNews, type News } from './load-news.ts'
import { nextTime } from './next-time.ts'
import { storeKnown } from './store-known.ts'

export type CheckParts = {
  corpus: Corpus
  follows: Follows
  web: Web
  signal: AbortSignal
  say: (line: string) => void
}

export type CheckOutcome = Checked & {
  /** Where it has moved to for good. */
  movedTo: string | null
  refusals: string[]
}

/** Asks a followed address and loads what is new in it. Null where the asking was stopped before it said anything. */
export async function check(followed: Followed, parts: CheckParts): Promise<CheckOutcome | null> {
  try {
    return await ask(followed, parts)
  } catch (error) {
    if (parts.signal.aborted) return null
    if (!(error instanceof WebError)) throw error
    return failed(followed, error)
  }
}

async function ask(
  followed: Followed,
  { corpus, follows, web, signal, say }: CheckParts,
): Promise<CheckOutcome> {
  const { address, etag, modified, pages } = followed
  const answer = await web.get(address, { etag, modified, signal, largestBytes: largestOf(address, web) })
  const validators = { etag, modified }
  if (answer.status === 304)
    return succeeded(followed, { ...validators, movedTo: answer.movedTo, news: null })
  if ((await answerKind(answer)) === 'other')
    throw new WebError('what stands there now is no feed and no sitemap')
  const known = storeKnown(follows, followed, new Date())
  const news = await loadNews(
    corpus,
    address,
    readAnswer(answer, address, { web, pages, signal, say, known }),
  )
  known.commit()
  const isWhole = !signal.aborted && !known.hasPending()
  return succeeded(followed, {
    ...(isWhole ? validatorsOf(answer) : { etag: null, modified: null }),
    movedTo: answer.movedTo,
    news,
  })
}

const validatorsOf = ({ headers }: WebAnswer) => ({
  etag: headers.etag ?? null,
  modified: headers['last-modified'] ?? null,
})

type Success = Pick<CheckOutcome, 'etag' | 'modified' | 'movedTo'> & { news: News | null }

function succeeded({ every }: Followed, { news, ...rest }: Success): CheckOutcome {
  const next = nextTime({ every, failures: 0, retryAt: null, now: new Date() }).toISOString()
  return {
    ...rest,
    result: inPlainWords(news),
    refusals: news?.refusals ?? [],
    failures: 0,
    gone: null,
    next,
  }
}

/** What is written down of a check that failed. */
export function failed({ every, failures, etag, modified }: Followed, error: Error): CheckOutcome {
  const now = new Date()
  const { retryAt, status } = error instanceof WebError ? error : { retryAt: null, status: null }
  const next = nextTime({ every, failures: failures + 1, retryAt, now }).toISOString()
  const gone = status === 410 ? now.toISOString() : null
  return {
    etag,
    modified,
    result: error.message,
    refusals: [],
    failures: failures + 1,
    gone,
    next,
    movedTo: null,
  }
}

function inPlainWords(news: News | null): string {
  if (!news) return 'nothing new'
  const { added, updated, unchanged, refused } = news.counts
  const parts = Object.entries({ added, updated, unchanged, refused }).filter(([, count]) => count > 0)
  return parts.map(([what, count]) => `${count} ${what}`).join(', ')
}
