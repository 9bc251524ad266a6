import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { openEngine } from '@tidewatch/corpus/engine/open-engine'
import { type CorpusEnv, engineOptions } from '@tidewatch/corpus/env'
import { toDocument } from '@tidewatch/corpus/index/document'
import { succeeded, waitFor } from '@tidewatch/corpus/index/feed'
import { createIndex } from '@tidewatch/corpus/index/repair'
import { openStore } from '@tidewatch/corpus/store/store'
import { Meilisearch } from 'meilisearch'

const BATCH = 1_000

/** Writes the very documents that a load sent, one a line. */
export async function prepareDocuments(dataDir: string, file: string): Promise<number> {
  const store = openStore(dataDir)
  const out = createWriteStream(file)
  let count = 0
  for (let page = store.articles.page(0, BATCH); page.length > 0; ) {
    for (const stored of page) {
      if (!out.write(`${JSON.stringify(toDocument(stored))}\n`)) await once(out, 'drain')
    }
    count += page.length
    page = store.articles.page(page.at(-1)?.n ?? 0, BATCH)
  }
  await new Promise<void>((resolve) => out.end(() => resolve()))
  store.close()
  return count
}

/** Sends prepared documents straight to an empty engine with our settings, as fast as it takes them; seconds. */
export async function benchStraight(file: string, dataDir: string, env: CorpusEnv): Promise<number> {
  const engine = await openEngine({ ...engineOptions({ ...env, DATA_DIR: dataDir }), log: () => {} })
  const meili = new Meilisearch({
    ...(await engine.ready()),
    defaultWaitOptions: { timeout: 0, interval: 50 },
  })
  await createIndex(meili, 'straight')
  const index = meili.index('straight')
  const began = performance.now()
  const tasks: number[] = []
  let batch: string[] = []
  const send = async () => {
    const { taskUid } = await index.addDocumentsFromString(batch.join('\n'), 'application/x-ndjson')
    tasks.push(taskUid)
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(line)
    if (batch.length === BATCH) await send()
  }
  if (batch.length > 0) await send()
  for (const task of tasks) succeeded(await waitFor(meili, task))
  const seconds = (performance.now() - began) / 1000
  await engine.close()
  return seconds
}
