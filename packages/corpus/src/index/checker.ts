import type { QueryNode } from '@tidewatch/schema/query'
import { plainPhrase } from '@tidewatch/text/query/plain-article'
import type { Scan } from '../scan/pool.ts'
import type { Store } from '../store/store.ts'
import type { Checker } from './conjunction.ts'

/** What holds up others for a few milliseconds. */
const CHUNK = 1_000

/** Holds articles against their texts; a lone phrase the store finds by itself, without handing out the texts. */
export function checker(store: Store, scan: Scan): Checker {
  return async (node, numbers, asker) => {
    const phrase = lonePhrase(node)
    if (phrase === null) return scan.run('check', node, numbers, asker)
    const lacking = new Set<number>()
    for (let at = 0; at < numbers.length; at += CHUNK) {
      for (const n of store.plain.lacking(numbers.slice(at, at + CHUNK), phrase)) lacking.add(n)
      if (numbers.length > CHUNK) await new Promise(setImmediate)
      asker?.throwIfAborted()
    }
    return numbers.filter((n) => !lacking.has(n))
  }
}

function lonePhrase(node: QueryNode): string | null {
  if (node.kind !== 'term' || node.field !== null) return null
  const [phrase, variant] = node.term.phrases
  return variant ? null : plainPhrase(phrase)
}
