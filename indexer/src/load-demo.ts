import type { Corpus } from '@tidewatch/corpus/corpus'
import { demoArticles } from './demo/demo-articles.ts'

const BATCH = 250

/** Loads the invented articles and says how many; stops where they are removed meanwhile. */
export async function loadDemo(corpus: Corpus): Promise<number> {
  let added = 0
  await corpus.demo.load(async () => {
    const session = corpus.beginLoad(['demo'])
    let batch: Parameters<typeof session.add>[0][number][] = []
    const flush = async () => {
      if (corpus.demo.isRemoved()) return
      const puts = await session.add(batch)
      added += puts.filter(({ outcome }) => outcome === 'added').length
      batch = []
    }
    for (const article of demoArticles()) {
      batch.push({ article, origin: { file: 'demo', line: batch.length + 1 } })
      if (batch.length >= BATCH) await flush()
    }
    await flush()
    await session.end('done', { read: added, added, updated: 0, unchanged: 0, refused: 0 })
  })
  // A batch may have been under way when they were removed.
  if (corpus.demo.isRemoved()) await corpus.demo.remove()
  return added
}
