import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Article } from '@tidewatch/schema/article'
import type { QueryNode } from '@tidewatch/schema/query'
import { parseQuery } from '@tidewatch/text/query/parse'
import { createTagger } from '@tidewatch/text/tagger'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { given, TEST_THEMES } from '../testing/test-corpus.ts'
import { openScan, type Scan, type ScanOptions } from './pool.ts'

/** Enough for both threads to have several slices. */
const MANY = 4_200

const DAYS = ['2024-03-05', '2024-03', '2024', null]

function invented(at: number): Article {
  const body = [
    at % 3 === 0 ? '全国５Ｇ基站建設提速，5G工厂。' : '没有什么关系的话。',
    at % 1_000 === 0 ? '说来话长。'.repeat(8_000) : '',
    at % 7 === 0 ? 'Factories use AI 😀 and e-commerce; cafe\u0301s do not.' : '',
  ].join('\n')
  return given({
    id: `a${at}`,
    title: at % 5 === 0 ? '人工智能' : '。',
    body,
    source: at % 2 === 0 ? '北方日报' : 'South Weekly',
    day: DAYS[at % 4] ?? null,
    author: at % 4 === 0 ? '王芳' : null,
    section: at % 2 === 0 ? '要闻' : null,
    language: at % 2 === 0 ? 'zh' : 'en',
    url: `https://example.org/${at}`,
    translations: at % 11 === 0 ? [{ language: 'en', title: '5G', body: '5G, 5G and 5G' }] : [],
  })
}

const articles = Array.from({ length: MANY }, (_, at) => invented(at))
const q = (text: string): QueryNode => parseQuery(text, TEST_THEMES)!

const tag = createTagger(TEST_THEMES)
const ORIGIN = { file: 'test.jsonl', line: 1 }

let dataDir = ''
let store: Store
let shared: Scan
let numbers: number[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
  store = openStore(dataDir)
  const load = store.loads.begin(['test'])
  numbers = store.atOnce(() => articles.map((article) => put(article, load)))
  shared = openScan(dataDir)
})

function put(article: Article, load: number): number {
  const done = store.articles.put({ article, ...tag(article), dictionary: 1, origin: ORIGIN }, 1, load)
  return done.outcome === 'refused' ? 0 : done.n
}

afterAll(async () => {
  await shared.close()
  store.close()
  await rm(dataDir, { recursive: true, force: true })
})

function scanFor(options: ScanOptions = {}) {
  const scan = openScan(dataDir, options)
  onTestFinished(() => scan.close())
  return scan
}

const numbersOf = (holds: (at: number) => boolean) => numbers.filter((_, at) => holds(at))

describe('finds those that hold', () => {
  const cases: [string, (at: number) => boolean][] = [
    ['5G', (at) => at % 3 === 0 || at % 11 === 0],
    ['全国5G基站建设', (at) => at % 3 === 0],
    ['5G NOT AI', (at) => (at % 3 === 0 || at % 11 === 0) && at % 7 !== 0],
    ['title:人工智能 "5G 工厂"~9', (at) => at % 15 === 0],
    ['atleast4(5G) OR cafés', (at) => at % 11 === 0 || at % 7 === 0],
    ['source:日报 author:王芳', (at) => at % 4 === 0],
    ['NOT section:要闻', (at) => at % 2 === 1],
    ['theme:5g language:en', (at) => (at % 3 === 0 || at % 11 === 0) && at % 2 === 1],
    ['date:2024-03-01..2024-03-31', (at) => at % 4 < 2],
    ['url:EXAMPLE.org/41', (at) => String(at).startsWith('41')],
  ]

  test.each(cases)('%s', async (text, holds) => {
    expect(await shared.run('check', q(text), numbers)).toEqual(numbersOf(holds))
    const few = numbers.slice(0, 100)
    expect(await shared.run('check', q(text), few)).toEqual(numbersOf(holds).filter((n) => few.includes(n)))
  })

  test('in the order in which they are given, and none that is gone', async () => {
    const given = [...numbers.toReversed(), 1_000_000]
    expect(await shared.run('check', q('AI'), given)).toEqual(numbersOf((at) => at % 7 === 0).toReversed())
    expect(await shared.run('check', q('AI'), [])).toEqual([])
  })
})

test('counts what a query looks for per date', async () => {
  const count = (at: number) => Math.max(at % 3 === 0 ? 2 : 0, at % 11 === 0 ? 4 : 0)
  const tally: Record<string, number> = {}
  for (const at of articles.keys()) {
    const day = DAYS[at % 4] ?? '-'
    tally[day] = (tally[day] ?? 0) + count(at)
  }
  expect(await shared.run('mentions', { node: q('5G'), themes: [] }, numbers)).toEqual(tally)
  expect(await shared.run('mentions', { node: q('没有这个词'), themes: [] }, numbers)).toEqual({})
  expect(await shared.run('mentions', { node: q('NOT 5G'), themes: [] }, numbers)).toEqual({})
})

test('scores in the order given', async () => {
  const given = [numbers[0]!, 1_000_000, numbers[1]!, ...numbers]
  const scores = await shared.run('scores', q('人工智能 OR 5G'), given)
  expect(scores.slice(3)).toHaveLength(MANY)
  expect(scores[0]).toBeGreaterThan(scores[4]!)
  expect(scores.slice(0, 3)).toEqual([scores[3], 0, scores[4]])
})

test('sees what was committed since it was opened', async () => {
  expect(await shared.run('check', q('量子计算'), numbers)).toEqual([])
  const n = put({ ...invented(1), body: '量子计算' }, store.loads.begin(['more']))
  expect(await shared.run('check', q('量子計算'), numbers)).toEqual([n])
  put(invented(1), store.loads.begin(['once more']))
})

/** The threads that are sent work from now on. */
function watchThreads(): () => Set<Worker> {
  const sent = vi.spyOn(Worker.prototype, 'postMessage')
  onTestFinished(() => sent.mockRestore())
  return () => new Set(sent.mock.contexts.filter((one): one is Worker => one instanceof Worker))
}

/** Goes on until threads take part. */
async function warmUp(scan: Scan, threads: () => Set<Worker>) {
  while (threads().size === 0) await scan.run('check', q('5G'), numbers)
}

describe('threads', () => {
  test('that have nothing to do end, and start again when there is work', async () => {
    const threads = watchThreads()
    const scan = scanFor({ threads: 1, idleMs: 50 })
    await warmUp(scan, threads)
    const [first] = threads()
    await expect.poll(() => first?.threadId).toBe(-1)
    await scan.run('check', q('5G'), numbers)
    await warmUp(scan, () => new Set([...threads()].filter((thread) => thread !== first)))
  })

  test('that die are replaced, and what they were at is done once more', async () => {
    const threads = watchThreads()
    const scan = scanFor({ threads: 1 })
    await warmUp(scan, threads)
    const [first] = threads()
    const job = scan.run('check', q('AI'), numbers)
    void first?.terminate()
    expect(await job).toEqual(numbersOf((at) => at % 7 === 0))
  })

  test('that die again fail the job that they were at, and no other', async () => {
    const threads = watchThreads()
    const scan = scanFor({ threads: 1 })
    await warmUp(scan, threads)
    const deadly = () => [...threads()].map((thread) => thread.terminate())
    const job = scan.run('check', q('AI'), numbers)
    const failed = expect(job).rejects.toThrow('ended before its work was done')
    void deadly()
    const sent = threads().size
    while (threads().size === sent) await new Promise(setImmediate)
    void deadly()
    await failed
    expect(await scan.run('check', q('AI'), numbers)).toEqual(numbersOf((at) => at % 7 === 0))
  })

  test('read what is long, however few the articles', async () => {
    const sent = vi.spyOn(Worker.prototype, 'postMessage')
    onTestFinished(() => sent.mockRestore())
    const scan = scanFor({ threads: 1 })
    const [long, ...short] = numbers.slice(0, 50)
    await scan.run('check', q('没有'), short)
    expect(sent).not.toHaveBeenCalled()
    const given = [...short, ...Array.from({ length: 100 }, () => long ?? 0), ...short]
    const holding = given.filter((n) => n === long)
    expect(await scan.run('check', q('说来话长'), given)).toEqual(holding)
    // Some 12 MB, by no more than 4 MB at a time, though they are not many.
    expect(sent.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  test('serve a small job before the rest of a large one', async () => {
    const threads = watchThreads()
    const scan = scanFor({ threads: 1 })
    await warmUp(scan, threads)
    const order: string[] = []
    const large = scan.run('scores', q('5G'), [...numbers, ...numbers]).then(() => order.push('large'))
    await scan.run('check', q('5G'), numbers.slice(0, 10)).then(() => order.push('small'))
    await large
    expect(order).toEqual(['small', 'large'])
  })
})

describe('a job fails', () => {
  const broken = { kind: 'language' } as unknown as QueryNode
  const unreadable = { kind: 'term', term: null, field: null, from: 0, to: 0 } as unknown as QueryNode

  test.each([10, MANY])('with what went wrong, of %i articles, and the next one does not', async (size) => {
    const scan = scanFor()
    await expect(scan.run('check', unreadable, numbers.slice(0, size))).rejects.toThrow(TypeError)
    expect(await scan.run('check', broken, numbers.slice(0, size))).toEqual([])
  })

  test('in a thread too', async () => {
    const threads = watchThreads()
    const scan = scanFor()
    await warmUp(scan, threads)
    await expect(scan.run('scores', unreadable, numbers)).rejects.toThrow(/phrases/)
    expect(await scan.run('check', q('AI'), numbers)).toHaveLength(MANY / 7)
  })

  test('with the reason of a signal that aborts', async () => {
    const scan = scanFor()
    const typing = new AbortController()
    const job = scan.run('check', q('5G'), numbers, typing.signal)
    typing.abort(new Error('typed on'))
    await expect(job).rejects.toThrow('typed on')
    await expect(scan.run('check', q('5G'), numbers, typing.signal)).rejects.toThrow('typed on')
    expect(await scan.run('check', q('AI'), numbers)).toHaveLength(MANY / 7)
  })

  test('where the corpus is closed', async () => {
    const scan = openScan(dataDir)
    const job = scan.run('check', q('5G'), numbers)
    const failed = expect(job).rejects.toThrow('closed')
    await scan.close()
    await failed
    await expect(scan.run('check', q('5G'), numbers)).rejects.toThrow('closed')
  })
})
