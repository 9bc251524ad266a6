import type { Store } from '../store/store.ts'

const KEPT = 200

/** Counts the reservations of a load; where there are too many kinds, the later ones are counted together. */
export function noteCounts(store: Store, load: number) {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  return {
    add: (note: string) => void counts.set(note, (counts.get(note) ?? 0) + 1),
    flush(): void {
      for (const [note, times] of counts) {
        if (known.size < KEPT) known.add(note)
        store.loads.note(load, known.has(note) ? note : 'other reservations', times)
      }
      counts.clear()
    },
  }
}
