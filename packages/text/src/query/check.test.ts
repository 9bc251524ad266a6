import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCheck } from './check.ts'
import { factsAsked, type QueryFacts } from './check-facts.ts'
import { parseQuery } from './parse.ts'
import { readPlain } from './plain-article.ts'
import { naiveHolds } from './testing/naive.ts'
import { anyArticle, anyNode, textLeaf } from './testing/nodes.ts'
import { themes } from './testing/themes.ts'
import { storedText, writings } from './testing/written.ts'
import { createTextSieve } from './text-sieve.ts'

const facts: QueryFacts = {
  source: '北方日报',
  author: 'Li Wei; 王芳',
  section: null,
  language: 'zh',
  url: 'https://Example.org/News/2024?id=7',
  day: '2024-03',
  themes: ['5g'],
}
const versions = [
  { title: '全国５Ｇ基站建設提速', body: '人工智能和5G，工厂。AI in 工厂里用5G 技术。😀5G' },
  { title: 'More 5G sites', body: 'Factories use AI. The e-commerce of cafe\u0301s.' },
]

const [main = { title: '', body: '' }] = versions
const holds = (q: string, written = versions) =>
  createCheck(parseQuery(q, themes)!)(readPlain(storedText(written)), facts)

describe('holds', () => {
  test.each([
    '5G',
    '5g基站建设',
    '數位化 OR 人工智慧 OR 人工智能',
    'title:建设 body:工厂',
    '建设 cafés',
    '5G NOT 手机',
    '-手机',
    'title:"5G sites"',
    '"5G 工厂"~0',
    '"工厂 5G"~1',
    'atleast4(5G)',
    'atleast5(5G OR 人工智能)',
    'title:atleast1(5G)',
    'source:日报 author:王芳',
    'language:zh theme:5g',
    'url:example.ORG/news',
    'date:2024-03',
    'date:2024-03-01..2024-03-31',
    'date:2023..',
  ])('%s', (q) => {
    expect(holds(q)).toBe(true)
  })
})

describe('does not hold', () => {
  test.each([
    '人工智能5G',
    '"基站 人工智能"~9',
    'title:工厂',
    'body:基站',
    'NOT 5G',
    '"5G 5G 5G 5G"~50',
    'atleast5(5G)',
    'title:atleast2(5G)',
    'atleast2(人工 OR 智能 OR 人工智能)',
    'section:新闻',
    'NOT source:日报',
    'language:en',
    'theme:"Smart cities"',
    'url:example.com',
    'date:2024-03-02..',
    'date:..2024-03-30',
  ])('%s', (q) => {
    expect(holds(q)).toBe(false)
  })
})

test('what is near stands in one field of one version', () => {
  const apart = [
    { title: '基站', body: '' },
    { title: '', body: '工厂' },
  ]
  expect(holds('基站 工厂', apart)).toBe(true)
  expect(holds('"基站 工厂"~1000', apart)).toBe(false)
  expect(holds('"基站 工厂"~1000', [{ title: '工厂', body: '有基站' }])).toBe(false)
  expect(holds('"基站 工厂"~1', [{ title: '', body: '工厂。有基站' }])).toBe(true)
})

test('the same term twice needs two places', () => {
  expect(holds('"人人 人人"~0', [{ title: '人人人', body: '' }])).toBe(false)
  expect(holds('"人人 人人"~0', [{ title: '人人人人', body: '' }])).toBe(true)
  expect(holds('"人民 民政 政府"~0', [{ title: '人民政府', body: '' }])).toBe(false)
})

test('an undated article fails every condition on dates, and passes none by it', () => {
  const check = (q: string) =>
    createCheck(parseQuery(q, themes)!)(readPlain(storedText([main])), { ...facts, day: null })
  expect(check('date:2000..')).toBe(false)
  expect(check('NOT date:2000..')).toBe(true)
})

test('asks for the facts that its conditions are about', () => {
  expect([...factsAsked(parseQuery('5G (source:a OR NOT date:2024) url:b', themes)!)].toSorted()).toEqual([
    'day',
    'source',
    'url',
  ])
  expect(factsAsked(parseQuery('title:5G "a b"~3', themes)!).size).toBe(0)
})

test.each([
  ['5G source:x', true],
  ['手机 source:x', false],
  ['手机 OR source:x', true],
  ['手机 NOT source:x', false],
  ['NOT (5G source:x)', true],
  ['NOT (5G OR source:x)', false],
])('whether the text alone lets %s hold: %s', (q, may) => {
  expect(createTextSieve(parseQuery(q, [])!)(readPlain(storedText(versions)))).toBe(may)
})

test.each(writings)('agrees with the rules told plainly, %s', (_, encode) => {
  fc.assert(
    fc.property(fc.oneof(textLeaf, anyNode), anyArticle, (node, article) => {
      const given = readPlain(encode(storedText(article.versions)))
      const holds = naiveHolds(node, article)
      expect(createCheck(node, encode)(given, article.facts)).toBe(holds)
      const mayHold = createTextSieve(node, encode)(given)
      expect(mayHold).toBe(holds || (mayHold && factsAsked(node).size > 0))
    }),
  )
})
