import { FINGERPRINT_VERSION } from '@tidewatch/text/story/fingerprint'
import type { BusyMark } from '../revision.ts'
import type { Store } from '../store/store.ts'

const BATCH = 500

/**
 * Finds the stories of articles that were stored before there were any, or by older rules; one that was cut short goes
 * on where it was. What becomes a reprint gets a new revision, so that the next repair tells the index.
 */
export async function backfillStories(store: Store, mark: BusyMark): Promise<number> {
  const version = String(FINGERPRINT_VERSION)
  if (store.meta.get('stories') === version) return 0
  mark.set('repairing')
  try {
    store.atOnce(() => {
      if (store.meta.get('stories-under-way') === version) return
      store.stories.reset(store.meta.nextRev())
      store.meta.set('stories-under-way', version)
    })
    let done = 0
    for (let last = 0; ; ) {
      const texts = store.atOnce(() => {
        const found = store.stories.unread(last, BATCH)
        const rev = store.meta.nextRev()
        store.stories.put(found, rev)
        const moved = [...store.stories.of(found.map(({ n }) => n))].filter(([n, story]) => n !== story)
        store.stories.touch(
          moved.map(([n]) => n),
          rev,
        )
        if (found.length === 0) store.meta.set('stories', version)
        return found
      })
      if (texts.length === 0) return done
      done += texts.length
      last = texts.at(-1)?.n ?? last
      await new Promise(setImmediate)
    }
  } finally {
    mark.clear()
  }
}
