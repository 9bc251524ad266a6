import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { type LoadEvent, type LoadOptions, loadEvent } from '@tidewatch/schema/ledger'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newProgress } from '../read/progress.ts'
import { load } from './load.ts'
import { parseMap } from './parse-map.ts'
import { readAll } from './read-all.ts'

let at: TestCorpus
let folder: string
beforeEach(async () => {
  at = await openTestCorpus()
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-load-'))
})
afterEach(async () => {
  await at.close()
  await rm(folder, { recursive: true, force: true })
})

const now = new Date('2026-01-02T03:04:05Z')
const noWeb = () => {
  throw new Error('there is no address in this test')
}

async function run(paths: string[], options: LoadOptions = {}, stopping = new AbortController()) {
  const events: LoadEvent[] = []
  const progress = newProgress()
  const { signal } = stopping
  const end = await load({
    corpus: at.corpus,
    paths,
    options,
    refusalsFile: '/refusals.jsonl',
    records: readAll({ paths, options, progress, openWeb: noWeb, signal, say: () => {} }),
    progress,
    onEvent: (event) => void events.push(loadEvent.parse(event)),
    signal,
    now,
  })
  return { events, end, of: (type: LoadEvent['type']) => events.filter((event) => event.type === type) }
}

const lines = (...records: unknown[]) =>
  records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
const article = (n: number, fields = {}) => ({
  id: `a${n}`,
  title: `第${n}号`,
  body: `正文${n}`,
  source: '试验日报',
  publishedAt: '2024-03-05',
  ...fields,
})

async function material(): Promise<string> {
  await mkdir(join(folder, 'in', 'copies'), { recursive: true })
  const news = lines(
    article(1),
    '{"broken',
    article(2, { publishedAt: '2024-13-45' }),
    article(1, { body: 'other' }),
  )
  await writeFile(join(folder, 'in', 'news.jsonl'), news)
  await writeFile(join(folder, 'in', 'copies', 'news.jsonl'), news)
  await writeFile(
    join(folder, 'in', 'page.txt'),
    '海港扩建工程开工\n\n海州港扩建工程今天开工，预计三年完成。\n',
  )
  await writeFile(
    join(folder, 'in', 'copies', 'page.txt'),
    '海港扩建工程开工\n\n海州港扩建工程今天开工，预计三年完成。\n',
  )
  return join(folder, 'in')
}

test('tells each item, each file when it is kept, and the end', async () => {
  const file = join(await material(), 'news.jsonl')
  const { events, of, end } = await run([file])
  const counts = { read: 4, added: 2, updated: 0, unchanged: 0, refused: 2 }
  expect(events[0]).toMatchObject({ type: 'start', load: 1, paths: [file] })
  expect(of('item')).toMatchObject([
    { line: 2, outcome: 'refused', sample: '{"broken' },
    { line: 1, outcome: 'added', id: 'a1', title: '第1号' },
    { line: 3, outcome: 'added', id: 'a2', notes: [expect.stringContaining('2024-13-45')] },
    { line: 4, outcome: 'refused', reason: expect.stringContaining('a1') },
  ])
  expect(of('file')).toMatchObject([{ file, counts }])
  expect(events.at(-1)).toEqual(end)
  expect(end).toMatchObject({ state: 'done', counts, refusalsFile: '/refusals.jsonl' })
  expect(end.notes).toMatchObject([{ times: 1 }])
  expect(end.notes[0]?.note).not.toContain('2024-13-45')
})

test('the same material twice adds nothing and updates nothing, whatever stands in it twice', async () => {
  const paths = [await material()]
  const first = (await run(paths)).end.counts
  expect(first).toEqual({ read: 10, added: 3, updated: 0, unchanged: 3, refused: 4 })
  const second = (await run(paths)).end.counts
  expect(second).toEqual({ read: 10, added: 0, updated: 0, unchanged: 6, refused: 4 })
  expect(at.corpus.ledger.trace('a1').map(({ file, line }) => [file.slice(folder.length), line])).toEqual([
    ['/in/copies/news.jsonl', 1],
    ['/in/news.jsonl', 1],
  ])
})

test('what was stopped half way is not told as read to its end', async () => {
  const file = join(folder, 'long.jsonl')
  await writeFile(file, lines(...Array.from({ length: 3_000 }, (_, n) => article(n))))
  const stopping = new AbortController()
  const events: LoadEvent[] = []
  const progress = newProgress()
  const end = await load({
    corpus: at.corpus,
    paths: [file],
    records: readAll({
      paths: [file],
      options: {},
      progress,
      openWeb: noWeb,
      signal: stopping.signal,
      say: () => {},
    }),
    progress,
    onEvent: (event) => {
      events.push(event)
      if (event.type === 'item') stopping.abort()
    },
    signal: stopping.signal,
    now,
  })
  const { read, added } = end.counts
  expect(end.state).toBe('interrupted')
  expect([added > 0, added < 3_000]).toEqual([true, true])
  expect(events.some(({ type }) => type === 'file')).toBe(false)
  const [listed] = [...at.corpus.ledger.files()]
  expect(listed).toMatchObject({ at: null, counts: { read, added } })
  expect(read).toBe(added)
})

test('columns given by hand are used, and kept in the ledger for a retry', async () => {
  const file = join(folder, 'table.csv')
  await writeFile(
    file,
    '甲,乙\n海港扩建工程开工,海州港扩建工程今天开工。\n港口吞吐量增长,海州港吞吐量比上年增长。\n',
  )
  const options = { columns: parseMap('title=甲, body=乙') }
  const { of } = await run([file], options)
  expect(of('item')).toMatchObject([{ title: '海港扩建工程开工' }, { title: '港口吞吐量增长' }])
  expect(at.corpus.ledger.loads(1)[0]?.options).toEqual(options)
})

test('a map by hand says what is wrong with it', () => {
  expect(() => parseMap('headline=标题')).toThrow(/no field headline; the fields are .*title/)
  expect(() => parseMap('title')).toThrow(/FIELD=COLUMN/)
})
