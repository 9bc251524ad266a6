import { given } from '@tidewatch/corpus/testing/test-corpus'
import { expect, test } from 'vitest'
import { versionsOf } from '../plain-scan.ts'
import type { Asked } from './asked.ts'
import { evaluator } from './evaluate.ts'
import { needleBook } from './needle-book.ts'

const ARTICLE = given({
  id: 'port',
  title: '港口用上５Ｇ，吊车更快',
  body: '全国5G基站多了。海湾市的港口靠5G 网络调度吊车；吊车司机说，吊车不再等人。25G不算。',
  day: '2024-03',
  source: '海湾日报 (示例)',
  section: '港口与航运',
  url: 'https://example.org/Port/42',
  translations: [
    { language: 'en', title: 'A port on 5G', body: 'Cranes no longer wait. The crane is fast.' },
  ],
})

function holds(asked: Asked, variants: readonly string[] = []): boolean {
  const book = needleBook()
  const isHeld = evaluator(asked, { book, variants: () => variants })
  const versions = versionsOf(ARTICLE)
  book.look(versions)
  return isHeld({ article: ARTICLE, versions, themes: () => new Map([['5g', 3]]) })
}

const term = (text: string, field: 'title' | 'body' | null = null): Asked => ({ kind: 'term', text, field })
const near = (distance: number, ...texts: string[]): Asked => ({ kind: 'near', texts, distance, field: null })
const atLeast = (count: number, ...texts: string[]): Asked => ({ kind: 'atLeast', texts, count, field: null })

test.each<[boolean, Asked]>([
  [true, term('5G網絡')],
  [true, term('Ｃｒａｎｅｓ no')],
  [false, term('5G吊车')],
  [true, term('5G，吊车')],
  [false, term('5G，桥')],
  [true, term('上5G', 'title')],
  [false, term('上5G', 'body')],
  [true, term('wait', 'body')],
  [false, term('crane', 'title')],
  [true, { kind: 'and', of: [term('吊车'), term('port')] }],
  [false, { kind: 'and', of: [term('吊车'), { kind: 'not', of: term('port') }] }],
  [true, { kind: 'or', of: [term('桥'), term('port')] }],
])('%s for phrases and what joins them: %j', (expected, asked) => {
  expect(holds(asked)).toBe(expected)
})

test.each<[boolean, Asked]>([
  // 港口靠5G网络调度吊车: two tokens stand between 5G网络 and 吊车, three between 港口 and 网络 with 靠 and 5G before it.
  [true, near(2, '吊车', '5G网络')],
  [false, near(1, '吊车', '5G网络')],
  // A gap is no token, and the third 吊车 is not needed twice.
  [true, near(0, '调度', '吊车', '吊车')],
  [false, near(0, '吊车', '吊车', '吊车')],
  [true, near(3, '吊车', '吊车', '吊车')],
  // Never across title and body, nor across versions.
  [false, near(50, '更快', '全国')],
  [false, near(50, '吊车', 'cranes')],
  // The terms don't overlap.
  [false, near(5, '海湾市', '湾市的')],
])('%s for terms near each other: %j', (expected, asked) => {
  expect(holds(asked)).toBe(expected)
})

test.each<[boolean, Asked]>([
  [true, atLeast(4, '吊车')],
  [false, atLeast(5, '吊车')],
  // Versions are not added up, title and body of one are.
  [true, atLeast(3, '5G')],
  [false, atLeast(4, '5G')],
  // The longest takes its place once: 5G基站 and 5G网络 leave one 5G alone, in the title.
  [true, atLeast(3, '5G', '5G网络', '5G基站')],
  [false, atLeast(4, '5G', '5G网络', '5G基站')],
  [false, { kind: 'atLeast', texts: ['吊车'], count: 4, field: 'body' }],
  [true, { kind: 'atLeast', texts: ['吊车'], count: 3, field: 'body' }],
])('%s for a least number of mentions: %j', (expected, asked) => {
  expect(holds(asked)).toBe(expected)
})

test.each<[boolean, Asked]>([
  [true, { kind: 'name', field: 'source', text: '海灣日報' }],
  // A parenthesis is a gap.
  [false, { kind: 'name', field: 'source', text: '日报示例' }],
  [true, { kind: 'name', field: 'source', text: '示例，海湾' }],
  [false, { kind: 'name', field: 'author', text: '海湾' }],
  [true, { kind: 'language', code: 'zh' }],
  [false, { kind: 'language', code: 'en' }],
  [true, { kind: 'theme', id: '5g' }],
  [false, { kind: 'theme', id: 'ai' }],
  [true, { kind: 'url', part: 'port/4' }],
  [true, { kind: 'date', first: '2024-03', last: '2024-03' }],
  [true, { kind: 'date', first: '2024', last: '2024' }],
  [true, { kind: 'date', first: '2024-03-01', last: '2024-03-31' }],
  [false, { kind: 'date', first: '2024-03-02', last: null }],
  [false, { kind: 'date', first: null, last: '2024-03-30' }],
])('%s for what an article is: %j', (expected, asked) => {
  expect(holds(asked)).toBe(expected)
})

test('a bare word stands for the variants that the API names, a quoted one for itself', () => {
  expect(holds(term('network'), ['网络'])).toBe(false)
  expect(holds({ kind: 'term', text: 'network', field: null, isBare: true }, ['网络'])).toBe(true)
})
