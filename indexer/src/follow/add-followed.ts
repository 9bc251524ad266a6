import type { Follows } from '@tidewatch/corpus/follows'
import type { FollowKind } from '@tidewatch/corpus/store/follow'
import { checkedAddress } from '../web/checked-address.ts'
import { inWords } from '../web/in-words.ts'
import { answerKind, largestOf } from '../web/read-address.ts'
import type { Web, WebAnswer } from '../web/web.ts'
import { WebError } from '../web/web-error.ts'
import { namedFeeds } from './named-feeds.ts'

type Add = { address: string; every: number; pages: boolean }
type Parts = { follows: Follows; web: Web; signal: AbortSignal; say: (line: string) => void }

/** Takes an address into the list where a feed or sitemap stands there; whether it did. */
export async function addFollowed({ address, every, pages }: Add, parts: Parts): Promise<boolean> {
  const { follows, say } = parts
  const found = await lookAt(address, parts)
  if (!found) return false
  const known = follows.find(found.address)
  follows.add({ ...found, every, pages, next: new Date().toISOString() })
  const now = known ? 'is followed already; from now on' : 'is followed,'
  say(`${found.address} (a ${found.kind}) ${now} every ${inWords(every * 1000)}`)
  say('Read it now: npm run follow -- once    Keep reading: npm run follow -- run')
  return true
}

async function lookAt(
  text: string,
  { web, signal, say }: Parts,
): Promise<{ address: string; kind: FollowKind } | null> {
  try {
    const address = checkedAddress(text, web.settings).href
    const answer = await web.get(address, { signal, largestBytes: largestOf(address, web) })
    const kind = await answerKind(answer)
    if (kind !== 'other') return { address: answer.movedTo ?? address, kind }
    for (const line of noFeed(address, answer)) say(line)
    return null
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    say(`${text}: ${error.message}`)
    say(error.passes ? 'It is not followed; try again later.' : 'It is not followed.')
    return null
  }
}

function noFeed(address: string, { bytes, url }: WebAnswer): string[] {
  const feeds = namedFeeds(bytes.toString('utf8', 0, 500_000), url)
  if (feeds.length === 0)
    return [
      `${address}: it is neither a feed nor a sitemap, and it names no feed; to load it once: npm run load -- ${address}`,
    ]
  return [
    `${address}: it is a page; follow one of the feeds that it names:`,
    ...feeds.map((feed) => `  npm run follow -- add ${feed}`),
  ]
}
