import { CorpusClosed } from '@tidewatch/corpus/corpus-closed'
import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createApp } from '../app.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([given({ id: 'port', day: '2024-04-01', title: '港口', body: '吊车司机说，装卸更快。' })])
})
afterAll(() => at.close())

/** Nothing is answered from memory: the corpus has changed. */
let added = 0
beforeEach(async () => {
  added += 1
  await at.add([given({ id: `more-${added}`, title: '别的' })])
})

const log: string[] = []
const ask = (path: string, signal?: AbortSignal) =>
  createApp({ corpus: at.corpus, log: (line) => log.push(line) }).request(
    `${path}${path.includes('?') ? '&' : '?'}q=${encodeURIComponent('"吊车 装卸"~30')}`,
    signal ? { signal } : {},
  )

const PATHS = [
  '/api/articles',
  '/api/articles.csv',
  '/api/timeline',
  '/api/timeline?unit=mentions',
  '/api/timeline.csv?theme=5g',
  '/api/concordance',
  '/api/concordance.csv',
]

test.each(PATHS)(
  '%s stops reading texts when the reader has left, and answers who asks again',
  async (path) => {
    const run = vi.spyOn(at.corpus.scan, 'run')
    onTestFinished(() => run.mockRestore())
    run.mockImplementation(
      (_kind, _question, _numbers, signal) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    )
    const reader = new AbortController()
    const answer = ask(path, reader.signal)
    await vi.waitFor(() => expect(run).toHaveBeenCalled())
    reader.abort()
    await answer
    expect(run.mock.calls.map(([, , , signal]) => signal?.aborted)).toEqual([true])
    run.mockRestore()
    const again = await ask(path)
    expect(again.status).toBe(200)
    await again.text()
    expect(log).toEqual([])
  },
)

test('while the program is being stopped: 503 that says so, with nothing in the log', async () => {
  const run = vi.spyOn(at.corpus.scan, 'run').mockRejectedValue(new CorpusClosed())
  onTestFinished(() => run.mockRestore())
  const answer = await ask('/api/articles')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await answer.text()).toContain('being stopped')
  expect(log).toEqual([])
})
