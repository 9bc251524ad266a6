import { expect, test } from 'vitest'
import { choicesFor } from './choices.ts'
import { lastPiece } from './last-piece.ts'
import { readRecent, withRecent } from './recent-searches.ts'

const items = [
  { kind: 'term', text: '数字化', insert: '数字化', articles: 7 },
  { kind: 'theme', text: '数字经济', insert: 'theme:"数字经济"', articles: 9 },
] as const
const choices = (typed: string, recent: readonly string[] = []) =>
  choicesFor({ typed, piece: lastPiece(typed), items, recent })

test('themes stand before terms; each makes the whole query', () => {
  expect(choices('5G 数').map(({ group, whole }) => [group, whole])).toEqual([
    ['theme', '5G theme:"数字经济" '],
    ['term', '5G 数字化 '],
  ])
})

test('an empty box offers the recent searches, and to clear them', () => {
  expect(choices('', ['5G', '人工智能']).map(({ text, whole }) => whole ?? `clear${text}`)).toEqual([
    '5G',
    '人工智能',
    'clear',
  ])
})

test('of recent searches those that begin so are offered, not what is typed already', () => {
  const recent = choices('5g', ['5G', '5G 工厂', '6G']).filter(({ group }) => group === 'recent')
  expect(recent.map(({ whole }) => whole)).toEqual(['5G 工厂'])
})

test('the newest search stands first, each once, twenty at most', () => {
  expect(withRecent(['b', 'a'], 'a')).toEqual(['a', 'b'])
  expect(
    withRecent(
      Array.from({ length: 20 }, (_, n) => `${n}`),
      'new',
    ),
  ).toHaveLength(20)
})

test('what a browser kept may be anything', () => {
  expect([null, '{', '{"a":1}', '[1,"5G",null]'].map(readRecent)).toEqual([[], [], [], ['5G']])
})
