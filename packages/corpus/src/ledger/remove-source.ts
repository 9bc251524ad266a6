import type { Removal } from '@tidewatch/schema/ledger'
import type { EngineIndex } from '../index/engine-index.ts'
import { repair } from '../index/repair.ts'
import { type Retold, removeFromIndex, removeFromStore } from '../remove-articles.ts'
import type { Store } from '../store/store.ts'
import { indexUid } from '../upkeep.ts'

type Parts = { store: Store; index: EngineIndex; onVisible: () => void }

/** Nothing was changed; the message says why. */
export class CannotRemove extends Error {
  override name = 'CannotRemove'
}

const NOTHING = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }

/** A folder or address is the same with and without the slash at its end. */
const plainTarget = (target: string) => target.replace(/(?<=[^/])\/+$/, '')

function choose(store: Store, target: string): Removal & { gone: number[] } {
  const { files, staying, lastTextOnly, gone } = store.sourceRemoval.choose(plainTarget(target))
  return { target: plainTarget(target), files, articles: gone.length, staying, lastTextOnly, gone }
}

/** What a removal would do. */
export function planRemoval(store: Store, target: string): Removal {
  const { gone: _, ...plan } = store.atOnce(() => choose(store, target))
  return plan
}

/** Takes a source out of the store, all or nothing, and opens the entry for it in the ledger. */
export function takeFromStore(
  store: Store,
  target: string,
): Removal & { load: number; gone: number[]; retold: Retold } {
  return store.atOnce(() => {
    // What a load under way has sent may reach the index after the removal did.
    if (store.loads.running().length > 0)
      throw new CannotRemove('A load is under way; remove the source when it has ended.')
    const chosen = choose(store, target)
    if (chosen.files === 0) throw new CannotRemove(`Nothing was loaded from ${chosen.target}.`)
    const load = store.loads.begin([chosen.target], {}, 'removal')
    const retold = removeFromStore(store, chosen.gone)
    store.sourceRemoval.forget()
    store.loads.countRemoved(load, chosen.articles)
    return { ...chosen, load, retold }
  })
}

/**
 * Removes a file, folder or address with all that only it brought: from the store, then from the index. It stands in
 * the ledger like a load; one that is cut short in between is noticed and mended as those are.
 */
export async function removeSource({ store, index, onVisible }: Parts, target: string): Promise<Removal> {
  const uid = indexUid(store)
  const { load, gone, retold, ...done } = takeFromStore(store, target)
  try {
    await removeFromIndex(index, gone, retold)
    // A rebuild meanwhile filled another index.
    if (indexUid(store) !== uid) await repair({ index, store, onVisible })
    store.loads.end(load, 'done', NOTHING)
  } catch (error) {
    store.loads.end(load, 'failed', NOTHING)
    throw error
  } finally {
    onVisible()
  }
  return done
}
