import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '@tidewatch/text/query/parse'
import { createTagger } from '@tidewatch/text/tagger'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openTexts } from '../scan/texts.ts'
import { openStore } from '../store/store.ts'
import { given } from '../testing/test-corpus.ts'
import { linesJob } from './lines-job.ts'

const ORIGIN = { file: 'test.jsonl', line: 1 }
const tag = createTagger([])

async function stored(bodies: readonly string[]) {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
  const store = openStore(dataDir)
  const texts = openTexts(dataDir)
  onTestFinished(async () => {
    texts.close()
    store.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  const load = store.loads.begin(['test'])
  const numbers = store.atOnce(() =>
    bodies.map((body, at) => {
      const article = given({ id: `a${at}`, day: '2024-03-05', body })
      const put = store.articles.put({ article, ...tag(article), dictionary: 1, origin: ORIGIN }, 1, load)
      return put.outcome === 'refused' ? 0 : put.n
    }),
  )
  return { texts, numbers }
}

test('long articles are read one by one, short ones beside them', async () => {
  const long = `港口${'说来话长。'.repeat(3_000)}港口`
  const { texts, numbers } = await stored(Array.from({ length: 40 }, (_, at) => (at % 2 ? long : '港口😀')))
  const lines = linesJob.begin(texts, { node: parseQuery('港口', []), themes: [], sort: 'newest' })
  const read = vi.spyOn(Buffer.prototype, 'toString')
  const [batch] = lines(numbers)
  const largest = Math.max(...read.mock.contexts.map((one) => (one as Buffer).length))
  read.mockRestore()
  expect(batch?.mentions).toBe(60)
  expect([...(batch?.numbers ?? [])].sort((a, b) => a - b)).toEqual(numbers)
  expect([...new Set(batch?.days)]).toEqual([20240305])
  expect(largest).toBeLessThan(2 * Buffer.byteLength(long))
})
