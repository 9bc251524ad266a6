import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticlesAnswer, HealthAnswer, TimelineAnswer } from '../packages/schema/src/answers.ts'
import { startApp } from './support/app.ts'
import { corpusDigest, madeRecord, writeRecords } from './support/articles.ts'
import { runCli, startCli } from './support/load.ts'

let folder: string
let env: { DATA_DIR: string; DEMO: string }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-load-'))
  env = { DATA_DIR: join(folder, 'data'), DEMO: '0' }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const load = (...paths: string[]) => runCli(['load', ...paths], env)
const get = async <T>(url: string) => (await (await fetch(url)).json()) as T
const summary = (stdout: string) => /read .* refused [\d,]+/.exec(stdout)?.[0]

test('loads what can be loaded, names what can’t, and the second time changes nothing', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 40, [
    '{"title": "broken',
    '{"title": 7}',
    '{"id":"made-00001","title":"另一篇","source":"试验日报"}',
  ])
  const first = await load(file)
  expect(summary(first.stdout)).toBe('read 43 · added 40 · updated 0 · unchanged 0 · refused 3')
  expect(first.stdout).toMatch(/news\.jsonl:41: /)
  expect(first.code).toBe(0)
  const kept = /all refusals: (\S+)/.exec(first.stdout)?.[1] ?? ''
  const refusals = (await readFile(kept, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(refusals.map(({ line }) => line)).toEqual([41, 42, 43])

  const second = await load(file)
  expect(summary(second.stdout)).toBe('read 43 · added 0 · updated 0 · unchanged 40 · refused 3')

  await writeFile(file, `${JSON.stringify({ ...madeRecord(0), body: '改正后的正文' })}\n`)
  expect(summary((await load(file)).stdout)).toBe('read 1 · added 0 · updated 1 · unchanged 0 · refused 0')
  expect((await load(file)).stdout).toMatch(/Nothing changed/)
})

test('takes folders, compressed files, text and Markdown; a wrong path is a clear answer', async () => {
  const inside = join(folder, 'in', 'deep')
  await mkdir(inside, { recursive: true })
  await writeFile(join(inside, 'a.jsonl.gz'), gzipSync(`${JSON.stringify(madeRecord(1))}\n`))
  await writeFile(join(inside, 'b.txt'), '海港扩建工程开工\n\n海州港扩建工程今天开工，预计三年完成。\n')
  await writeFile(
    join(inside, 'c.md'),
    '---\ntitle: Harbour works\ndate: 2024-05-06\n---\nWork on the harbour began.\n',
  )
  await writeFile(join(inside, 'd.bin'), Buffer.from([0, 1, 2, 3]))
  const done = await load(join(folder, 'in'))
  expect(summary(done.stdout)).toBe('read 4 · added 3 · updated 0 · unchanged 0 · refused 1')
  expect(done.stdout).toMatch(/d\.bin/)
  const none = await load(join(folder, 'nowhere'))
  expect(none.code).toBe(1)
  expect(none.stdout).toMatch(/nowhere/)
  expect(none.stdout + none.stderr).not.toMatch(/ {4}at /)
})

test('killed at any moment and run again, it gives the corpus of one clean load', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 6_000)
  for (const wait of [900, 1_300, 1_700, 2_100, 2_600]) {
    const loading = startCli(['load', file], env)
    await sleep(wait)
    loading.kill('SIGKILL')
    await loading.done
  }
  const last = await load(file)
  expect(last.code).toBe(0)
  const clean = { DATA_DIR: join(folder, 'clean'), DEMO: '0' }
  await runCli(['load', file], clean)
  const [killedApp, cleanApp] = [await startApp({ env }), await startApp({ env: clean })]
  const [killed, whole] = [await corpusDigest(killedApp.url), await corpusDigest(cleanApp.url)]
  const months =
    '/api/timeline?theme=5g&theme=artificial-intelligence&theme=integrated-circuits&unit=mentions'
  const counts = [
    await get<TimelineAnswer>(killedApp.url + months),
    await get<TimelineAnswer>(cleanApp.url + months),
  ]
  await killedApp.stop()
  await cleanApp.stop()
  expect(killed).toEqual(whole)
  expect(whole.rows).toBe(6_000)
  expect(counts[0]?.series).toEqual(counts[1]?.series)
  expect(counts[0]?.totals).toEqual(counts[1]?.totals)
})

test('a loader killed beside the app: the app finishes its work, and its answers agree', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 5_000)
  const app = await startApp({ env })
  const ask = async () => {
    const health = await get<HealthAnswer>(`${app.url}/api/health`)
    const list = await get<ArticlesAnswer>(`${app.url}/api/articles`)
    const chart = await get<TimelineAnswer>(`${app.url}/api/timeline`)
    return { busy: health.busy, counts: [health.articles, list.total, chart.series[0]?.total] }
  }
  const loading = startCli(['load', file], env)
  await expect.poll(async () => (await ask()).counts[0], { timeout: 30_000 }).toBeGreaterThan(1_000)
  loading.kill('SIGKILL')
  await loading.done
  await expect.poll(async () => (await ask()).busy, { timeout: 30_000 }).toBeNull()
  const { counts } = await ask()
  expect(counts).toEqual([counts[0], counts[0], counts[0]])
  await app.stop()
})

test('three loaders at once on a new folder: each loads its file, ends, and nothing is lost', async () => {
  const files = [1, 2, 3].map((n) => join(folder, `part${n}.jsonl`))
  for (const [n, file] of files.entries())
    await writeFile(file, `${JSON.stringify({ ...madeRecord(n), id: `at-once-${n}` })}\n`)
  const results = await Promise.all(files.map((file) => load(file)))
  expect(results.map(({ code, stderr }) => [code, /error|fail/i.test(stderr)])).toEqual(
    files.map(() => [0, false]),
  )
  const app = await startApp({ env })
  try {
    expect((await get<ArticlesAnswer>(`${app.url}/api/articles`)).total).toBe(3)
  } finally {
    await app.stop()
  }
})

test('loads while the app runs, and the app shows the articles at once', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 300)
  const app = await startApp({ env })
  expect(await get<HealthAnswer>(`${app.url}/api/health`)).toMatchObject({ articles: 0 })
  expect((await load(file)).code).toBe(0)
  const { total } = await get<ArticlesAnswer>(`${app.url}/api/articles?q=低空经济`)
  expect(total).toBe(120)
  await app.stop()
  expect(existsSync(join(env.DATA_DIR, 'corpus.db'))).toBe(true)
})

test('the first real articles take the place of the invented ones', async () => {
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 20)
  const app = await startApp({ env: { ...env, DEMO: '1' } })
  const health = () => get<HealthAnswer>(`${app.url}/api/health`)
  await expect.poll(async () => (await health()).demo, { timeout: 60_000 }).toBeGreaterThan(2_500)
  await expect.poll(() => app.output.stdout, { timeout: 60_000 }).toMatch(/demo articles loaded/)
  const done = await load(file)
  expect(done.stdout).toMatch(/invented demo articles were removed/)
  expect(await health()).toMatchObject({ articles: 20, demo: 0 })
  await app.stop()
})
