import { sketchesAgree } from '@tidewatch/text/story/fingerprint'
import { plainBodies } from '@tidewatch/text/story/plain-body'
import { isReprint } from '@tidewatch/text/story/reprint'
import { LRUCache } from 'lru-cache'
import type { Fingerprints } from './fingerprint-table.ts'
import { areFarApart, type Member } from './member.ts'

/** Of 24 bytes: below a third the texts can't be alike enough to be worth reading. */
const LEAST_AGREEING = 8
/** Characters of texts that are kept to be compared again. */
const MOST_KEPT = 4_000_000

type Read = {
  text: (n: number) => string
  member: (n: number) => Member
  prints: (n: number) => Fingerprints
}

/** Whether two articles are one text, in any of their language versions. */
export function comparer({ text, member, prints }: Read) {
  const kept = new LRUCache<number, string[]>({
    maxSize: MOST_KEPT,
    sizeCalculation: (bodies) => bodies.reduce((sum, body) => sum + body.length, 1),
  })
  const bodies = (n: number): string[] => {
    const known = kept.get(n)
    if (known) return known
    const read = plainBodies(text(n))
    kept.set(n, read)
    return read
  }
  const mayBeAlike = (a: number, b: number) =>
    prints(a).some((one) =>
      prints(b).some(({ sketch }) => sketchesAgree(one.sketch, sketch) >= LEAST_AGREEING),
    )
  return (a: number, b: number): boolean => {
    if (!mayBeAlike(a, b)) return false
    const isSame = areFarApart(member(a), member(b))
      ? (one: string, other: string) => one === other && isReprint(one, other)
      : isReprint
    return bodies(a).some((one) => bodies(b).some((other) => isSame(one, other)))
  }
}
