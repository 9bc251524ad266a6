import { type ConcordanceQuery, concordanceQuery } from '@tidewatch/schema/concordance'
import { filters, timelineQuery } from '@tidewatch/schema/filters'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { given, openTestCorpus, type TestCorpus } from '../testing/test-corpus.ts'

let at: TestCorpus

beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({
      ...{ id: 'port', day: '2024-03-05', title: '港口用上5G' },
      body: '智慧港口的５Ｇ\n\n网络，覆盖全港。5G！',
      translations: [{ language: 'en', title: 'Port goes 5G', body: 'No smart port without 5G now.' }],
    }),
    given({ id: 'mine', day: '2024-03', title: '矿山', body: '安全的5G安全网络。' }),
    given({ id: 'old', title: '无日期', body: '5G阿里，5G冲浪，低空经济' }),
    given({ id: 'none', day: '2024-05-01', title: '别的', body: '全国基站' }),
  ])
})
afterAll(() => at.close())

const ask = (query: Partial<ConcordanceQuery>) =>
  at.corpus.concordance(concordanceQuery.parse({ q: '5G', ...query }))
const shown = async (query: Partial<ConcordanceQuery>) =>
  (await ask(query)).lines.map(({ left, match, right }) => `${left}[${match}]${right}`)

test('every match is a line: in all language versions, title before body', async () => {
  const { total, articles, mentions, lines } = await ask({})
  expect({ total, articles, mentions }).toEqual({ total: 8, articles: 3, mentions: 6 })
  expect(lines.map(({ id, version, field, match }) => [id, version, field, match])).toEqual([
    ['port', 0, 'title', '5G'],
    ['port', 0, 'body', '５Ｇ'],
    ['port', 0, 'body', '5G'],
    ['port', 1, 'title', '5G'],
    ['port', 1, 'body', '5G'],
    ['mine', 0, 'body', '5G'],
    ['old', 0, 'body', '5G'],
    ['old', 0, 'body', '5G'],
  ])
  expect(lines[1]).toMatchObject({ from: 5, to: 7, left: '智慧港口的', right: ' 网络，覆盖全港。5G！' })
  expect(lines[4]).toMatchObject({ language: 'en', day: '2024-03-05', title: '港口用上5G' })
})

test('its mentions are those that a chart counts', async () => {
  const chart = (query: object) => at.corpus.timeline(timelineQuery.parse({ unit: 'mentions', ...query }))
  expect((await chart({ q: '5G' })).series[0]?.total).toBe(6)
  expect((await chart({ theme: '5g' })).series[0]?.total).toBe((await ask({ q: '', theme: ['5g'] })).mentions)
})

test('the oldest come first where asked for, and the undated last all the same', async () => {
  const { lines } = await ask({ sort: 'oldest' })
  expect([...new Set(lines.map(({ id }) => id))]).toEqual(['mine', 'port', 'old'])
})

test('lines stand in the order of the words after the match: a gap, pinyin, letters', async () => {
  expect(await shown({ sort: 'right' })).toEqual([
    '港口用上[5G]',
    '智慧港口的５Ｇ 网络，覆盖全港。[5G]！',
    'Port goes [5G]',
    '[5G]阿里，5G冲浪，低空经济',
    '安全的[5G]安全网络。',
    '5G阿里，[5G]冲浪，低空经济',
    '智慧港口的[５Ｇ] 网络，覆盖全港。5G！',
    'No smart port without [5G] now.',
  ])
})

test('or in the order of the words before it, the nearest first', async () => {
  expect(await shown({ sort: 'left' })).toEqual([
    '[5G]阿里，5G冲浪，低空经济',
    '智慧港口的５Ｇ 网络，覆盖全港。[5G]！',
    '5G阿里，[5G]冲浪，低空经济',
    '智慧港口的[５Ｇ] 网络，覆盖全港。5G！',
    '安全的[5G]安全网络。',
    '港口用上[5G]',
    'Port goes [5G]',
    'No smart port without [5G] now.',
  ])
})

test('pages hold all lines, each once', async () => {
  const whole = await shown({ sort: 'left' })
  const pages = [1, 2, 3].map((page) => shown({ sort: 'left', page, pageSize: 3 }))
  expect((await Promise.all(pages)).flat()).toEqual(whole)
  expect((await ask({ page: 9 })).lines).toEqual([])
})

test('filters and exclusions hold; what is excluded is no line', async () => {
  expect(await shown({ q: '5G NOT 港口' })).toEqual([
    '安全的[5G]安全网络。',
    '[5G]阿里，5G冲浪，低空经济',
    '5G阿里，[5G]冲浪，低空经济',
  ])
  expect(await shown({ q: 'title:5G 智慧' })).toEqual([
    '港口用上[5G]',
    '[智慧]港口的５Ｇ 网络，覆盖全港。5G！',
    'Port goes [5G]',
  ])
})

test('a theme has a line for each mention, as a filter and in a query of no words', async () => {
  const expected = ['[5G]阿里，5G冲浪，低空经济', '5G阿里，5G冲浪，[低空经济]']
  const theme = ['5g', 'low-altitude-economy']
  expect(await shown({ q: 'source:"Test Paper" 阿里', theme })).toEqual([
    '[5G]阿里，5G冲浪，低空经济',
    '5G[阿里]，5G冲浪，低空经济',
    '5G阿里，5G冲浪，[低空经济]',
  ])
  expect((await shown({ q: '', theme })).slice(-2)).toEqual(expected)
  expect((await shown({ q: 'theme:5g OR theme:low-altitude-economy' })).slice(-2)).toEqual(expected)
})

test('where nothing is to be shown the answer says what to do', async () => {
  for (const q of ['', 'NOT 5G', 'source:"Test Paper"']) {
    await expect(ask({ q })).rejects.toThrow('nothing to show in context: type a word')
  }
  expect((await ask({ q: '珊瑚' })).total).toBe(0)
  await expect(ask({ q: '', theme: ['weather'] })).rejects.toThrow('no theme is called weather')
})

test('all lines of many articles come, however often their order goes from one to another', async () => {
  const han = (n: number) => String.fromCharCode(0x4e00 + (n % 300))
  const body = (n: number) => `灯塔${han(n)}。灯塔${han(n * 77 + 150)}。灯塔${han(n * 149 + 40)}`
  await at.add(Array.from({ length: 300 }, (_, n) => given({ id: `tower-${n}`, body: body(n) })))
  const { pages } = await at.corpus.concordancePages(filters.parse({ q: '灯塔' }), { sort: 'right' })
  const lines = [...pages].flat().map(({ id, from }) => `${id} ${from}`)
  expect([lines.length, new Set(lines).size]).toEqual([900, 900])
})
