import { describe, expect, test } from 'vitest'
import { formatQuery } from './format.ts'
import { parseQuery } from './parse.ts'
import { themes } from './testing/themes.ts'

/** The query written out in full, every operator and parenthesis. */
const inFull = (q: string) => {
  const node = parseQuery(q, themes)
  return node && formatQuery(node)
}

test.each(['', ' ', '\u3000\n'])('%j asks for nothing', (q) => expect(parseQuery(q, themes)).toBeNull())

describe('operators', () => {
  test.each([
    ['words side by side are AND', '5G 工厂', '5G AND 工厂'],
    ['AND binds closer than OR', '甲 OR 乙 丙', '甲 OR (乙 AND 丙)'],
    ['NOT binds closest', 'NOT 甲 乙 OR 丙', '(NOT 甲 AND 乙) OR 丙'],
    ['parentheses come first', '(甲 OR 乙) 丙', '(甲 OR 乙) AND 丙'],
    ['full-width parentheses', '（甲 OR 乙）丙', '(甲 OR 乙) AND 丙'],
    ['parentheses without need', '((甲)) (乙 AND (丙))', '甲 AND 乙 AND 丙'],
    ['operators right beside parentheses and quotes', '(甲)AND(乙)OR"丙"', '(甲 AND 乙) OR 丙'],
    ['AND NOT, OR NOT', '甲 AND NOT 乙 OR NOT 丙', '(甲 AND NOT 乙) OR NOT 丙'],
    ['NOT of a group', 'NOT (甲 乙)', 'NOT (甲 AND 乙)'],
    ['NOT of NOT', 'NOT NOT 甲', 'NOT NOT 甲'],
    ['small letters are words', 'this or that', 'this AND or AND that'],
    ['full-width capitals', '甲 ＯＲ 乙', '甲 OR 乙'],
    ['Chinese operators', '甲 与 乙 或 非 丙', '(甲 AND 乙) OR NOT 丙'],
    ['a Traditional one', '甲 與 乙', '甲 AND 乙'],
    ['Chinese operators beside parentheses', '（甲）或（乙）', '甲 OR 乙'],
    ['inside a word they are none', '非洲 与会 或许', '非洲 AND 与会 AND 或许'],
    ['beside a quotation mark they are none', '"甲"与"乙"', '甲 AND "与" AND 乙'],
    ['quoted ones are words', '"OR" 「与」', '"OR" AND "与"'],
    ['& and | are marks', 'R&D | AI', 'R AND D AND AI'],
  ])('%s', (_, q, full) => expect(inFull(q)).toBe(full))
})

describe('minus', () => {
  test.each([
    ['before a word', '5G -手机', '5G AND NOT 手机'],
    ['at the start', '-手机 5G', 'NOT 手机 AND 5G'],
    ['full-width and mathematical', '5G －手机 −电脑', '5G AND NOT 手机 AND NOT 电脑'],
    [
      'before quotes, a group, a field',
      '-"a b" -(甲 乙) -title:丙',
      'NOT "a b" AND NOT (甲 AND 乙) AND NOT title:丙',
    ],
    ['after a parenthesis', '(-甲)-乙', 'NOT 甲 AND NOT 乙'],
    ['between blanks it is a dash', 'China - Africa', 'China AND Africa'],
    ['two are a dash', '--watch a -- b', 'watch AND a AND b'],
    ['inside a word it joins', 'COVID-19', 'COVID-19'],
    ['of a word with a gap excludes what has both', "-China's", 'NOT (China AND s)'],
  ])('%s', (_, q, full) => expect(inFull(q)).toBe(full))
})

describe('quotation marks', () => {
  test.each([
    ['straight', '"China Daily"', '"China Daily"'],
    ['curly', '“China Daily”', '"China Daily"'],
    ['low', '„China Daily“', '"China Daily"'],
    ['full-width', '＂China Daily＂', '"China Daily"'],
    ['corners', '「China Daily」『人民日报』', '"China Daily" AND 人民日报'],
    ['of two kinds', '"China Daily”', '"China Daily"'],
    ['not closed', '5G "China Daily', '5G AND "China Daily"'],
    ['with other marks inside', '「"甲"乙」', '甲 AND 乙'],
    ['with a gap inside', '"China\'s economy"', '"China" AND "s economy"'],
    ['that keep a plural out', '"factories"', '"factories"'],
    ['around nothing', '"" 5G “，”', '5G'],
  ])('%s', (_, q, full) => expect(inFull(q)).toBe(full))
})

test('marks without words are passed over', () => {
  expect(inFull('5G ， 🚀 工厂!!')).toBe('5G AND 工厂')
  expect(inFull('人民，政府')).toBe('人民 AND 政府')
})
