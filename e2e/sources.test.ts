import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadEvent, loadFile, loadRefusal } from '../packages/schema/src/ledger.ts'
import { madeRecord, writeRecords } from './support/articles.ts'
import { runCli } from './support/load.ts'

let folder: string
let env: { DATA_DIR: string; DEMO: string; INIT_CWD: string }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-sources-'))
  env = { DATA_DIR: join(folder, 'data'), DEMO: '0', INIT_CWD: folder }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) => runCli(args, env)
const json = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('what was loaded is listed, its refusals loaded again after a fix, and a source removed', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 10, ['{"title": "broken'])
  await writeRecords(join(folder, 'more.jsonl'), 12)
  const told = await run('load', 'news.jsonl', 'more.jsonl', '--events')
  expect(json(told.stdout).map((event) => loadEvent.parse(event).type)).toContain('end')

  const listed = json((await run('sources', '--json')).stdout).map((one) => loadFile.parse(one))
  expect(listed).toMatchObject([
    { file, counts: { added: 10, refused: 1 }, articles: 10, open: 1 },
    { file: join(folder, 'more.jsonl'), counts: { added: 2, unchanged: 10 }, articles: 12 },
  ])
  const [refused] = json((await run('sources', 'refusals', '--json')).stdout)
  expect(loadRefusal.parse(refused)).toMatchObject({ file, line: 11, outcome: null })

  await writeFile(file, `${[...Array(11).keys()].map((n) => JSON.stringify(madeRecord(n + 5))).join('\n')}\n`)
  const retried = await run('sources', 'retry')
  expect(retried.stdout).toMatch(/read 11 · added 4 · updated 0 · unchanged 7 · refused 0/)

  const asked = await run('sources', 'remove', 'news.jsonl')
  expect([asked.code, asked.stdout]).toEqual([1, expect.stringMatching(/4 articles go.*12 stay.*\n.*--yes/)])
  expect((await run('sources', 'remove', 'news.jsonl', '--yes')).stdout).toMatch(/removed 4 articles/)
  expect((await run('sources', 'trace', 'made-00001')).stdout).toMatch(/^\/.*more\.jsonl:2 in load 1 /)
})

test('a dry run prints one JSON a line and nothing else, and makes no corpus', async () => {
  await writeRecords(join(folder, 'news.jsonl'), 2, ['{"title": "broken'])
  const dry = await run('extract', 'news.jsonl')
  expect(json(dry.stdout)).toMatchObject([
    { line: 1, id: 'made-00000', publishedAt: '2020-01-10T08:00:00+08:00', precision: 'second' },
    { line: 2, id: 'made-00001', language: 'zh', removed: [] },
    { line: 3, refused: expect.stringMatching(/JSON/) },
  ])
  expect(dry.code).toBe(0)
  expect((await run('sources')).stdout).toBe('Nothing was loaded yet.\n')
  const none = await run('extract', 'nowhere')
  expect([none.code, json(none.stdout)]).toEqual([
    1,
    [expect.objectContaining({ refused: expect.any(String) })],
  ])
})
