import type { LoadCounts } from '@tidewatch/schema/ledger'
import type { Origin, Refusal } from '@tidewatch/schema/raw-record'
import type { Put } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { noteCounts } from './note-counts.ts'

/** Refusals of one load that the store keeps; the file of refusals has all of them. */
export const KEPT_REFUSALS = 10_000

/** Where a record stood, and the archive around it. */
export type Place = { origin: Origin; container?: string | null | undefined }
export type Refused = Place & Omit<Refusal, 'kind' | 'origin'>

const NONE: LoadCounts = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }

/** What one load knows of a file while it reads it. */
type Reading = { n: number; lastLine: number; refused: number; counts: LoadCounts | null }

/**
 * Writes into the ledger what a load does with each file. All of it belongs into the transaction that writes the
 * articles, so that a load cut short anywhere leaves articles and ledger in agreement.
 */
export function recorder(store: Store, load: number) {
  /** File → what is known of it, by the outermost file. */
  const open = new Map<string, Map<string, Reading>>()
  const touched = new Set<Reading>()
  const notes = noteCounts(store, load)
  let kept = 0

  function number(file: string, container: number | null): number {
    const n = store.places.number(file, container)
    store.loadFiles.add(n, load, NONE)
    return n
  }

  function reading({ origin, container }: Place): Reading {
    const outer = container ?? origin.file
    let inside = open.get(outer)
    if (!inside) {
      inside = new Map([[outer, fresh(number(outer, null))]])
      open.set(outer, inside)
    }
    const known = inside.get(origin.file)
    if (known) return known
    const made = fresh(number(origin.file, inside.get(outer)?.n ?? null))
    inside.set(origin.file, made)
    return made
  }

  function count(place: Place, outcome: keyof LoadCounts): Reading {
    const at = reading(place)
    at.counts ??= { ...NONE }
    at.counts.read += 1
    at.counts[outcome] += 1
    at.lastLine = Math.max(at.lastLine, place.origin.line ?? 0)
    touched.add(at)
    return at
  }

  function refuse({ reason, sample = '', ...place }: Refused): void {
    const at = count(place, 'refused')
    at.refused += 1
    const line = place.origin.line ?? 0
    const isRepeated = store.refusals.repeat(load, at.n, line)
    if (kept >= KEPT_REFUSALS && !isRepeated) return
    kept += 1
    store.refusals.add({ load, place: at.n, line, reason, sample })
  }

  return {
    refuse,
    put(place: Place, put: Put): void {
      if (put.outcome === 'refused') {
        refuse({ ...place, reason: put.reason })
        return
      }
      const at = count(place, put.outcome)
      const line = place.origin.line ?? 0
      store.brought.put({ place: at.n, article: put.n, line, load, hash: put.hash })
    },
    note: notes.add,
    /** Brings the counts of the files up to date. */
    flush(): void {
      for (const { n, counts } of touched) if (counts) store.loadFiles.add(n, load, counts)
      for (const at of touched) at.counts = null
      touched.clear()
      notes.flush()
    },
    /** An outermost file has been read to its end: older refusals that did not come again are settled. */
    done(file: string, size: number | null): void {
      const inside = open.get(file)
      const outer = inside?.get(file)
      if (!inside || !outer) return
      let isClean = true
      for (const { n, lastLine, refused } of inside.values()) {
        store.refusals.settle(load, n, refused === 0 ? Number.MAX_SAFE_INTEGER : lastLine)
        isClean &&= refused === 0
        store.loadFiles.end(n, load, n === outer.n ? size : null)
      }
      if (isClean && inside.size > 1) store.refusals.settleWithin(load, outer.n)
      open.delete(file)
    },
  }
}

const fresh = (n: number): Reading => ({ n, lastLine: 0, refused: 0, counts: null })
