import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { jobsAnswer, loadAnswer, loadJob, loadsAnswer, refusalsAnswer } from '@tidewatch/schema/loads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { type Jobs, loadJobs } from './jobs.ts'

let at: TestCorpus
let jobs: Jobs
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  at = await openTestCorpus()
  jobs = loadJobs({ dataDir: at.dataDir, env: { ...process.env, DATA_DIR: at.dataDir } })
  app = createApp({ corpus: at.corpus, jobs })
})
afterAll(async () => {
  await jobs.close()
  await at.close()
})

async function send(files: Record<string, string>, headers: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, text] of Object.entries(files)) form.append('file', new Blob([text]), name)
  return app.request('/api/loads', { method: 'POST', body: form, headers })
}

type Told = { type: string; [key: string]: unknown }

/** All that is told of a job until it is over. */
async function story(id: string): Promise<Told[]> {
  const text = await (await app.request(`/api/loads/jobs/${id}/events`)).text()
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''))
}

const json = async (path: string) => (await app.request(path)).json()
const loaded = '{"id":"up-1","title":"港口启用","body":"5G 基站建成。","publishedAt":"2024-03-05"}'

test('loads what is uploaded, tells each outcome, and keeps it in the ledger', {
  timeout: 60_000,
}, async () => {
  const answer = await send({ 'notes/a.jsonl': `${loaded}\n{"title":\n`, 'b.bin': '\u0000\u0001\u0002' })
  expect(answer.status).toBe(202)
  const { id } = loadJob.parse(await answer.json())
  const told = await story(id)
  const items = told.filter(({ type }) => type === 'item')
  expect(items).toContainEqual(expect.objectContaining({ outcome: 'added', id: 'up-1', title: '港口启用' }))
  expect(items).toContainEqual(
    expect.objectContaining({ outcome: 'refused', line: 2, reason: expect.stringContaining('JSON') }),
  )
  const { job } = told.at(-1) as unknown as { job: unknown }
  expect(loadJob.parse(job)).toMatchObject({ state: 'done', counts: { read: 3, added: 1, refused: 2 } })
  // Whoever comes later is told the same, but of its state only the last.
  const later = await story(id)
  expect(later.filter(({ type }) => type === 'item')).toEqual(items)
  expect(later.at(-1)).toEqual(told.at(-1))

  const { loads } = loadsAnswer.parse(await json('/api/loads'))
  expect(loads[0]).toMatchObject({ state: 'done', counts: { added: 1, refused: 2 } })
  const entry = loadAnswer.parse(await json(`/api/loads/${loads[0]?.load}`))
  expect(entry.files.map(({ file, counts }) => [file.split(id)[1], counts.refused]).sort()).toEqual([
    ['/b.bin', 1],
    ['/notes/a.jsonl', 1],
  ])
  const refusals = refusalsAnswer.parse(await json(`/api/loads/refusals?load=${loads[0]?.load}`))
  expect(refusals).toMatchObject({ total: 2, next: null })
  const csv = await (await app.request('/api/loads/refusals.csv')).text()
  expect(csv.trim().split('\n')).toHaveLength(3)
  expect(await json('/api/articles/up-1')).toMatchObject({ id: 'up-1' })
  expect(jobsAnswer.parse(await json('/api/loads/jobs')).jobs).toMatchObject([{ id, state: 'done' }])
})

test('nothing to load is said so, and leaves nothing behind', async () => {
  const answer = await send({})
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ title: expect.stringContaining('nothing to load') })
})

test('another site’s page can’t load anything through the analyst’s browser', async () => {
  const headers = { host: '127.0.0.1:8080', origin: 'https://elsewhere.example' }
  expect((await send({ 'a.jsonl': loaded }, headers)).status).toBe(403)
  expect(
    existsSync(join(at.dataDir, 'inbox')) && (await send({}, { ...headers, origin: 'null' })).status,
  ).toBe(403)
  const own = await send({}, { host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' })
  expect(own.status).toBe(400)
})

test.each(['/api/loads/jobs/none/events', '/api/loads/999'])('%s is not there', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})

test('a misspelt parameter is refused', async () => {
  const strange = await app.request('/api/loads/refusals?laod=1')
  expect([strange.status, await strange.json()]).toMatchObject([400, { errors: [{ parameter: 'laod' }] }])
})
