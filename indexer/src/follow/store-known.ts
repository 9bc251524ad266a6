import { createHash } from 'node:crypto'
import type { Follows } from '@tidewatch/corpus/follows'
import type { Followed } from '@tidewatch/corpus/store/follow'
import type { KnownEntry } from '@tidewatch/corpus/store/follow-entries'
import type { Known } from '../web/known.ts'

const MOST_TRIES = 3
const WEEK = 7 * 86_400_000
/** Entries that a feed has not listed for so long will not come back. */
const FORGOTTEN_AFTER = 90 * 86_400_000

const short = (text: string) =>
  text.length <= 24 ? text : createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * What earlier checks of a followed address read. Nothing is written until `commit`: what a check read counts only
 * once it is loaded.
 */
export function storeKnown(follows: Follows, { n, kind, checked }: Followed, now: Date) {
  const known = new Map(follows.entries.all(n).map((one) => [one.entry, one]))
  const changes = new Map<string, KnownEntry>()
  const isFirst = checked === null || known.size === 0
  const seen = now.toISOString()
  const old = new Date(now.getTime() - WEEK).toISOString()
  let hasPending = false

  function put(key: string, version: string, tries: number): void {
    const entry = short(key)
    changes.set(entry, { entry, version: short(version), tries, seen })
    if (tries > 0 && tries < MOST_TRIES) hasPending = true
  }

  const asked: Known = {
    has(key, version) {
      const entry = short(key)
      const one = known.get(entry)
      if (one && one.seen < old && !changes.has(entry)) changes.set(entry, { ...one, seen })
      return one?.version === short(version) && (one.tries === 0 || one.tries >= MOST_TRIES)
    },
    take: (key, version) => put(key, version, 0),
    fail(key, version) {
      const one = known.get(short(key))
      put(key, version, (one?.version === short(version) ? one.tries : 0) + 1)
    },
    // What is listed when the following begins is not caught up with, what comes later is.
    leave(key, version) {
      if (isFirst) put(key, version, 0)
      else hasPending = true
    },
  }
  return {
    ...asked,
    /** Whether something is left that another check may bring, though the list does not change. */
    hasPending: () => hasPending,
    commit: () =>
      follows.atOnce(() => {
        // It may have been taken out of the list meanwhile.
        if (!follows.has(n)) return
        for (const change of changes.values()) follows.entries.put(n, change)
        if (kind === 'feed')
          follows.entries.forget(n, new Date(now.getTime() - FORGOTTEN_AFTER).toISOString())
      }),
  }
}
