import { type Article, article } from '@tidewatch/schema/article'
import fc from 'fast-check'

const PARTS = ['人', '工', '智', '能', '5G', 'AI', 'robot', 'robots', '，', '。', ' ', '-', '2.5', '厂']
const NAMES = ['海湾日报', 'Bay Daily', '山城晚报', 'Bay-side News', '日报']

const text = (most: number) =>
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: most }).map((parts) => `${parts.join('')}！`)
const day = fc.option(
  fc.constantFrom('2023', '2024', '2024-02', '2024-03', '2024-03-05', '2024-03-31', '2023-12-31'),
  {
    freq: 6,
  },
)
const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

const fields = fc.record({
  title: text(6),
  body: text(22),
  source: fc.constantFrom(...NAMES),
  author: fc.option(fc.constantFrom(...NAMES, '王 工')),
  section: fc.option(fc.constantFrom('科技', 'tech', '要闻')),
  url: fc.option(fc.constantFrom('https://bay.example/a', 'https://BAY.example/b', 'https://例子.example/É')),
  day,
  dateDoubts: fc.constantFrom([], ['relative'] as const),
  english: fc.option(fc.record({ title: text(6), body: text(16) }), { freq: 3 }),
})

/** Articles of a few tokens each, so that any short phrase stands in some of them; ids are `r0`, `r1` … */
export const randomArticles = (count: number, seed: number): Article[] =>
  fc.sample(fields, { numRuns: count, seed }).map(({ english, ...rest }, at) =>
    article.parse({
      ...rest,
      id: `r${at}`,
      language: at % 5 === 0 ? 'en' : 'zh',
      precision: rest.day ? precisions[rest.day.length as 4 | 7 | 10] : 'none',
      dateDoubts: rest.day ? rest.dateDoubts : [],
      translations: english ? [{ language: 'en', ...english }] : [],
    }),
  )

const word = fc.constantFrom(
  '人',
  '工',
  '智能',
  '人工',
  '能5G',
  '5G',
  'AI',
  'robot',
  'robots',
  '厂',
  '2.5',
  '没有',
)
const long = fc.constantFrom('人工智', '工智能', '智能人工', 'AI 5G 人', 'robot AI 人', '"人工 智 能"')
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: long.map((one) => `"${one.replaceAll('"', '')}"`) },
)
const condition = fc.oneof(
  { weight: 8, arbitrary: term },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('title:', 'body:'), term).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('', 'title:', 'body:'), word, word, fc.nat(4))
      .map(([field, a, b, distance]) => `${field}"${a} ${b}"~${distance}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('', 'body:'), fc.integer({ min: 1, max: 4 }), word, word)
      .map(([field, count, a, b]) => `${field}atleast${count}(${a} OR ${b})`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'source:日报',
      'source:bay',
      'author:王工',
      'author:日报',
      'section:科技',
      'language:en',
      'theme:5g',
      'theme:artificial-intelligence',
      'url:bay.example',
      'url:é',
      'date:2024-03',
      'date:>=2024-02',
      'date:2023',
    ),
  },
)

/** Queries of all kinds that the language has, nested. */
export const randomQuery: fc.Arbitrary<string> = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    condition,
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} AND ${b})`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
    fc.tuple(tie('query'), tie('query'), tie('query')).map((parts) => `(${parts.join(' OR ')})`),
    tie('query').map((one) => `NOT ${one}`),
  ),
})).query
