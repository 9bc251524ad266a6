import { articlesQuery } from '@tidewatch/schema/filters'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { given, openTestCorpus, type TestCorpus } from './testing/test-corpus.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
})
afterAll(() => at.close())

const ids = async (query: Record<string, unknown>) => {
  const { total, articles } = await at.corpus.search(articlesQuery.parse({ pageSize: 100, ...query }))
  expect(articles).toHaveLength(Math.min(total, 100))
  return articles.map(({ article }) => article.id).sort()
}

describe('a phrase finds exactly the articles whose text contains it', () => {
  beforeAll(() =>
    at.add([
      given({ id: 'zh-5g', body: '全国5G基站超过四百万个' }),
      given({ id: 'zh-wide', body: '５Ｇ网络覆盖乡镇' }),
      given({ id: 'zh-spaced', body: '基于 5G 技术' }),
      given({ id: 'zh-other', body: '25G光模块、5GB流量、F5G光网和2.5G网口' }),
      given({ id: 'trad', body: '推動數位化與人工智慧' }),
      given({ id: 'gap', body: '人民，政府' }),
      given({ id: 'joined', body: '各级人民政府' }),
      given({ id: 'apart', body: '甲乙丙。乙丙丁。丙丁戊' }),
      given({ id: 'whole', body: '甲乙丙丁戊' }),
      given({ id: 'en', language: 'en', body: 'A digital\ntransformation plan; OpenAI and COVID-19.' }),
      given({ id: 'hyphen', language: 'en', body: 'a digital-transformation office uses AI' }),
      given({ id: 'long', body: `${'报告指出，'.repeat(9_000)}深水网箱` }),
    ]),
  )

  const cases: [string, string[]][] = [
    ['5G', ['zh-5g', 'zh-spaced', 'zh-wide']],
    ['5g 技术', ['zh-spaced']],
    ['2.5G', ['zh-other']],
    ['数位化', ['trad']],
    ['人民政府', ['joined']],
    ['"人民 政府"', ['joined']],
    ['甲乙丙丁', ['whole']],
    ['甲乙丙丁戊', ['whole']],
    ['丙 -甲乙丙丁', ['apart']],
    ['"digital transformation"', ['en', 'hyphen']],
    ['digital-transformation NOT OpenAI', ['hyphen']],
    ['AI', ['hyphen']],
    ['“COVID 19”', ['en']],
    ['深水网箱', ['long']],
    ['报告指出，报告', ['long']],
    ['没有的词', []],
  ]
  test.each(cases)('%s', async (q, expected) => {
    expect(await ids({ q })).toEqual(expected)
  })

  test('a query without a word is refused, and says where', async () => {
    await expect(ids({ q: '，。！' })).rejects.toThrow(/needs a letter.*\(at character 1\)/)
  })
})

test('any phrase finds what a plain look at the texts finds, and NOT finds the rest', async () => {
  const alphabet = ['人', '工', '智', '能', '5G', 'AI', '，', '。', ' ', '-', '2.5']
  const text = fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join(''))
  const bodies = fc.sample(text, { numRuns: 150, seed: 7 })
  const own = await openTestCorpus()
  await own.add(bodies.map((body, n) => given({ id: `r${n}`, title: 'x', body })))
  const find = async (q: string) => {
    const found = await own.corpus.search(articlesQuery.parse({ q, pageSize: 100 }))
    const rest = await own.corpus.search(articlesQuery.parse({ q, pageSize: 100, page: 2 }))
    return [...found.articles, ...rest.articles].map(({ article }) => article.id)
  }
  // White space and hyphens only between tokens of the test's own alphabet, so that a plain reading is this short.
  const pieces = (body: string) => body.match(/2\.5(?:AI)?(?:5G)?|5G|AI|[人工智能]|，|。|-| /g) ?? []
  const plainly = (body: string) => ` ${pieces(body).join(' ')} `
  const phrase = fc.array(fc.constantFrom('人', '工', '智', '能'), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(phrase, async (chars) => {
      const wanted = bodies.flatMap((body, n) =>
        plainly(body)
          .replaceAll(/ {2,}/g, ' ')
          .includes(` ${chars.join(' ')} `)
          ? [`r${n}`]
          : [],
      )
      const q = chars.join('')
      expect((await find(q)).sort()).toEqual(wanted.sort())
      const others = bodies.map((_, n) => `r${n}`).filter((id) => !wanted.includes(id))
      expect((await find(`x -${q}`)).sort()).toEqual(others.sort())
    }),
    { numRuns: 60, seed: 11 },
  )
  await own.close()
})
