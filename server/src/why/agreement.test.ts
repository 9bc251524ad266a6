import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { WhyAnswer } from '@tidewatch/schema/why'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

const SHARED =
  '海湾市在春天开通了覆盖全港的5G专网，吊车司机坐在楼里就能装卸货箱。港务负责人说，效率比从前高出不少，' +
  '工人也少受日晒雨淋。周边几个城市派人来学习，打算照着改造自己的码头。'
const ARTICLES = [
  given({ id: 'a', title: '5G专网', body: SHARED, day: '2024-04-01', source: '海湾日报', section: '科技' }),
  given({ id: 'b', title: '港口', body: `${SHARED}来源：海湾日报`, day: '2024-04-02', author: '王小明' }),
  given({ id: 'c', title: '人民，政府', body: '25G光模块，OpenAI 与低空经济', day: '2024-04' }),
  given({
    id: 'd',
    title: 'Digital networks',
    body: 'AI and 5G in e-commerce.',
    language: 'en',
    day: '2023',
  }),
  given({
    id: 'e',
    title: '工廠',
    body: '５Ｇ工厂，工厂5G，航司下调降低空经济舱票价',
    url: 'https://example.org/E',
  }),
  given({
    ...{ id: 'f', title: '人民政府', body: '人工智能', day: '2024-05-06', dateDoubts: ['no-year'] },
    translations: [{ language: 'en', title: 'People', body: 'AI, AI and AI networks' }],
  }),
]

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add(ARTICLES)
})
afterAll(() => at.close())

const leaf = fc.constantFrom(
  ...[
    '5G',
    '人民政府',
    'title:人民',
    'AI',
    'network',
    '"network"',
    'ecommerce',
    '工厂',
    '"5G 工厂"~0',
    '"5G AI"~1',
  ],
  ...[
    'atleast2(AI)',
    'atleast2(5G OR 工厂)',
    'body:5G',
    'source:海湾',
    'author:王小明',
    'section:科技',
    'language:en',
  ],
  ...[
    'theme:low-altitude-economy',
    'theme:5g',
    'url:EXAMPLE.org/e',
    'date:2024',
    'date:2024-04-01..',
    '"人民，政府"',
  ],
)
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('query'), fc.constantFrom(' AND ', ' OR ', ' '), tie('query'))
      .map(([one, joint, other]) => `(${one}${joint}${other})`),
    tie('query').map((one) => `NOT (${one})`),
  ),
}))
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3, nil: undefined })
const filters = fc.record({
  theme: sometimes(fc.constantFrom('5g', 'low-altitude-economy', 'artificial-intelligence')),
  language: sometimes(fc.constantFrom('zh', 'en')),
  source: sometimes(fc.constantFrom('Test Paper', '海湾日报')),
  section: sometimes(fc.constantFrom('-', '科技')),
  precision: sometimes(fc.constantFrom('day', 'month', 'none')),
  from: sometimes(fc.constantFrom('2024-04-01', '2024-04-02', '2023-02-01')),
  to: sometimes(fc.constantFrom('2024-04-30', '2024-04-15', '2023-12-31')),
  unit: sometimes(fc.constantFrom('articles', 'stories', 'mentions')),
  dates: sometimes(fc.constantFrom('all', 'firm')),
  story: sometimes(fc.constantFrom('a', 'b', 'c')),
})

test('an article is told to be in exactly where the list has it', async () => {
  const app = createApp({ corpus: at.corpus })
  const read = async <T>(path: string, params: [string, string][]) => {
    const answer = await app.request(`${path}?${new URLSearchParams(params)}`)
    return { status: answer.status, body: (await answer.json()) as T }
  }
  await fc.assert(
    fc.asyncProperty(fc.oneof(query, fc.constant('')), filters, async (q, chosen) => {
      const params = Object.entries({ q, ...chosen }).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, value]],
      )
      const list = await read<ArticlesAnswer>('/api/articles', params)
      if (list.status === 400) {
        const refused = await read('/api/why', [...params, ['article', 'a']])
        expect(refused).toEqual(list)
        return
      }
      const inList = new Set(list.body.items.map(({ id }) => id))
      for (const { id } of ARTICLES) {
        const { body } = await read<WhyAnswer>('/api/why', [...params, ['article', id]])
        expect([id, body.verdict, body.reason?.sentence]).toEqual([
          id,
          inList.has(id) ? 'in' : 'out',
          expect.stringMatching(inList.has(id) ? /^In: / : /^Not in: /),
        ])
      }
    }),
    { numRuns: 60 },
  )
})
