import type { EngineIndex } from './index/engine-index.ts'
import { removeFromIndex, removeFromStore } from './remove-articles.ts'
import type { Store } from './store/store.ts'

/** What stands in the ledger as the file that invented articles come from. */
export const DEMO_FILE = 'demo'

type Parts = { store: Store; index: EngineIndex; onVisible: () => void }

/** The invented articles of an empty corpus: they go when real ones come, and don't come back. */
export function demoShelf({ store, index, onVisible }: Parts) {
  const state = () => store.meta.get('demo')
  let isLoading = false
  return {
    count: () => store.numbers.demo(),
    isLoading: () => isLoading,
    isRemoved: () => state() === 'removed',
    /** Whether to load them: the corpus is empty, or an earlier loading of nothing else was cut short. */
    isWanted: () =>
      state() !== 'removed' && state() !== 'loaded' && store.numbers.articles() === store.numbers.demo(),
    async load(work: () => Promise<void>): Promise<void> {
      isLoading = true
      store.meta.set('demo', 'loading')
      try {
        await work()
        if (state() === 'loading') store.meta.set('demo', 'loaded')
      } finally {
        isLoading = false
      }
    },
    /** Removes them for good and says how many there were. */
    async remove(): Promise<number> {
      store.meta.set('demo', 'removed')
      const { numbers: removed, retold } = store.atOnce(() => {
        const numbers = store.articles.demo()
        const retold = removeFromStore(store, numbers)
        store.sourceRemoval.choose(DEMO_FILE)
        store.sourceRemoval.forget()
        return { numbers, retold }
      })
      if (removed.length > 0) {
        await removeFromIndex(index, removed, retold)
        onVisible()
      }
      return removed.length
    },
  }
}
