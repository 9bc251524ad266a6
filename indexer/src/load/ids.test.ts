import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { articlesQuery } from '@tidewatch/schema/filters'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newProgress } from '../read/progress.ts'
import { readPaths } from '../read/read-paths.ts'
import { load } from './load.ts'

let at: TestCorpus
let folder: string
beforeEach(async () => {
  at = await openTestCorpus()
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-ids-'))
})
afterEach(async () => {
  await at.close()
  await rm(folder, { recursive: true, force: true })
})

async function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function run(...names: string[]) {
  const paths = names.map((name) => join(folder, name))
  const { counts } = await load({
    corpus: at.corpus,
    paths,
    records: readPaths(paths),
    progress: newProgress(),
    onEvent: () => {},
    signal: new AbortController().signal,
    now: new Date('2026-01-02T03:04:05Z'),
  })
  const { added, updated, unchanged, refused } = counts
  return [added, updated, unchanged, refused]
}

const total = async () => (await at.corpus.search(articlesQuery.parse({}))).total
const lines = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')

const [tide, wind] = [
  '今天早上，港口的潮水比往年高出一米，渔船都留在了码头里面。',
  '昨天夜里刮起了大风，海边的灯塔停电三个小时，居民没有受伤。',
]

test('pages of one name and title with other texts stay side by side, load after load', async () => {
  const page = (text: string) => `<title>港口通报</title><h1>港口通报</h1><p>${text}</p><p>${text}</p>`
  await write({ 'a/1.html': page(tide), 'b/1.html': page(wind) })
  expect(await run('a', 'b')).toEqual([2, 0, 0, 0])
  expect(await run('b')).toEqual([0, 0, 1, 0])
  expect(await run('a')).toEqual([0, 0, 1, 0])
})

test('two reprints of one address are two articles', async () => {
  const page = (title: string, text: string) => `${title}\n\n${text}\n\n【来源】https://bay.example/1.html\n`
  await write({ 'a.txt': page('港口的潮水', tide), 'b.txt': page('夜里的大风', wind) })
  expect(await run('a.txt', 'b.txt')).toEqual([2, 0, 0, 0])
})

test('a dated record without an id is updated by its own file, and by no other', async () => {
  const record = { title: '潮汐', source: '港报', publishedAt: '2024-03-05', body: tide }
  await write({ 'a.jsonl': lines(record), 'b.jsonl': lines({ ...record, body: wind }) })
  expect(await run('a.jsonl')).toEqual([1, 0, 0, 0])
  expect(await run('b.jsonl')).toEqual([1, 0, 0, 0])
  expect(await run('a.jsonl', 'b.jsonl')).toEqual([0, 0, 2, 0])
  await write({ 'a.jsonl': lines({ ...record, body: `${tide}更正。` }) })
  expect(await run('b.jsonl', 'a.jsonl')).toEqual([0, 1, 1, 0])
  expect(await total()).toBe(2)
})

test('two texts under one made id in one file are two articles, in whichever order they come again', async () => {
  const record = { title: '潮汐', source: '港报', publishedAt: '2024-03-05' }
  const [first, second] = [
    { ...record, body: tide },
    { ...record, body: wind },
  ]
  await write({ 'a.jsonl': lines(first, second) })
  expect(await run('a.jsonl')).toEqual([2, 0, 0, 0])
  await write({ 'a.jsonl': lines(second, first) })
  expect(await run('a.jsonl')).toEqual([0, 0, 2, 0])
})

test('lists that number their articles from 1 leave each other alone', async () => {
  const list = (source: string, text: string) => lines({ id: 1, title: `${source}一号`, source, body: text })
  await write({ 'a.jsonl': list('甲报', tide), 'b.jsonl': list('乙报', wind), 'c.jsonl': list('甲报', wind) })
  expect(await run('a.jsonl')).toEqual([1, 0, 0, 0])
  expect(await run('b.jsonl')).toEqual([1, 0, 0, 0])
  expect(await run('c.jsonl')).toEqual([1, 0, 0, 0])
  expect(await run('a.jsonl', 'b.jsonl', 'c.jsonl')).toEqual([0, 0, 3, 0])
  await write({ 'a.jsonl': list('甲报', `${tide}更正。`) })
  expect(await run('a.jsonl')).toEqual([0, 1, 0, 0])
})
