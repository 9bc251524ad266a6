import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { problem } from '@tidewatch/schema/problem'
import { spellingsAnswer, suggestionsAnswer } from '@tidewatch/schema/suggestions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

let at: TestCorpus
const get = (path: string) => Promise.resolve(createApp({ corpus: at.corpus }).request(path))

beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([given({ id: 'one', title: '人工智能', source: '海州晚报' })])
  await at.corpus.vocabulary.refresh()
})
afterAll(() => at.close())

test('suggestions for what was typed, or of one kind', async () => {
  const ask = async (query: string) =>
    suggestionsAnswer.parse(await (await get(`/api/suggestions?${query}`)).json()).items
  expect((await ask('text=rgzn')).map(({ kind, insert }) => [kind, insert])).toEqual([
    ['theme', 'theme:"人工智能"'],
    ['term', '人工智能'],
  ])
  expect(await ask('text=海&kind=source')).toEqual([
    { kind: 'source', text: '海州晚报', insert: 'source:"海州晚报"', articles: 1 },
  ])
  expect(await ask('')).toEqual([])
})

test('other spellings, under the filters of the list', async () => {
  const ask = async (query: string) =>
    spellingsAnswer.parse(await (await get(`/api/suggestions/spellings?${query}`)).json()).spellings
  expect(await ask('q=人工只能&source=海州晚报')).toEqual([{ q: '人工智能', articles: 1 }])
  expect(await ask('q=人工只能&language=en')).toEqual([])
})

test.each([
  ['/api/suggestions?text=a&kind=word', 'kind'],
  ['/api/suggestions?q=5', 'q'],
  ['/api/suggestions/spellings?q=a&foo=1', 'foo'],
  ['/api/suggestions/spellings?q=', 'q'],
  ['/api/suggestions/spellings?q=a&from=2024-02-01&to=2024-01-01', 'to'],
  ['/api/suggestions/spellings?q=(a', 'q'],
])('%s is refused by the name of its parameter', async (path, parameter) => {
  const answer = await get(path)
  expect(answer.status).toBe(400)
  expect(problem.parse(await answer.json()).errors?.[0]?.parameter).toBe(parameter)
})

test('a parameter that is not there is refused, too', async () => {
  expect((await get('/api/suggestions?text=a&q=b')).status).toBe(400)
  expect((await get('/api/suggestions/spellings?q=a&sources=b')).status).toBe(400)
})

test('a strange parameter comes with those that there are', async () => {
  const answer = problem.parse(await (await get('/api/suggestions?q=5')).json())
  expect(answer.errors).toEqual([
    { parameter: 'q', message: 'there is no such parameter here; there are text, kind' },
  ])
})
