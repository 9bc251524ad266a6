import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { referenceTokens } from './testing/reference.ts'
import { anyText } from './testing/texts.ts'
import { isHanWord, tokens } from './tokens.ts'

/** `全国 5G` as `全 国 5g`, with `|` for each gap. */
function shown(text: string): string {
  const { length, words, gap } = tokens(text)
  return Array.from({ length }, (_, i) => (gap[i] && i > 0 ? `| ${words[i]}` : words[i])).join(' ')
}

describe('cuts', () => {
  test.each([
    ['Han characters apart, runs whole', '全国5G基站', '全 国 5g 基 站'],
    ['full-width letters as usual ones', '５Ｇ网络', '5g 网 络'],
    ['Han beyond the first plane', '𠮷野', '𠮷 野'],
    ['iteration mark and zero as Han', '人々二〇', '人 々 二 〇'],
    ['kana and Hangul as runs', 'カタカナ한국', 'カタカナ한국'],
    ['a decimal point inside', '2.5G 与 1.2.3', '2.5g 与 1.2.3'],
    ['a full-width decimal point inside', '２．５', '2.5'],
    ['no point at the end', '2.5. 3.x x.3 .5', '2.5 | 3 | x x | 3 | 5'],
    ['no two points', '1..2', '1 | 2'],
    ['marks with their run', 'cafe\u0301 x\u0331y', 'café x\u0331y'],
    ['marks with their Han character', '葛\u{e0100}城', '葛 城'],
    ['one ligature as several', '㍿A', '株 式 会 社 a'],
  ])('%s', (_, text, expected) => expect(shown(text)).toBe(expected))
})

describe('sees no gap in', () => {
  test.each([
    ['white space', '5G \t　技术', '5g 技 术'],
    ['line breaks', '数字\r\n\n转型', '数 字 转 型'],
    ['a hyphen between runs', 'digital-transformation COVID-19', 'digital transformation covid 19'],
    ['other hyphens of Unicode', 'a‐b a‑b a－b a﹣b', 'a b a b a b a b'],
    ['several single hyphens', 'state-of-the-art', 'state of the art'],
  ])('%s', (_, text, expected) => expect(shown(text)).toBe(expected))
})

describe('sees a gap in', () => {
  test.each([
    ['punctuation', '人民，政府', '人 民 | 政 府'],
    ['punctuation among white space', '人民 · 政府', '人 民 | 政 府'],
    ['two hyphens', 'a--b', 'a | b'],
    ['a hyphen with white space', 'a -b a- b', 'a | b a | b'],
    ['a hyphen beside a Han character', '5G-技术-5G 数-字', '5g | 技 术 | 5g 数 | 字'],
    ['a hyphen and a mark', 'a-\u0301b', 'a | b'],
    ['dashes', 'a–b 人—民', 'a | b 人 | 民'],
    ['characters without width', '人\u200b民\u200d政\ufeff府\u00ad市', '人 | 民 | 政 | 府 | 市'],
    ['emoji', '人😀民', '人 | 民'],
    ['halves of pairs', 'a\ud800b\udc00c', 'a | b | c'],
    ['a mark that follows nothing', '人 \u0301民', '人 | 民'],
    ['controls', 'a\0b\u001fc', 'a | b | c'],
    ['commas and apostrophes', '1,000 it’s', '1 | 000 it | s'],
  ])('%s', (_, text, expected) => expect(shown(text)).toBe(expected))
})

test('the first token has a gap before it', () => {
  expect(tokens('人民').gap).toEqual(Uint8Array.of(1, 0))
  expect(tokens('').length).toBe(0)
  expect(tokens('，').length).toBe(0)
})

test.each([
  ['中', true],
  ['𠮷', true],
  ['5g', false],
])('%s is a Han word: %s', (word, isHan) => expect(isHanWord(word)).toBe(isHan))

test.each([
  ['全国５Ｇ基站', ['全', '国', '５Ｇ', '基', '站']],
  ['數位…化', ['數', '位', '化']],
  ['葛\u{e0100}城', ['葛\u{e0100}', '城']],
  ['Cafe\u0301 2.5G', ['Cafe\u0301', '2.5G']],
  ['㍿', ['㍿', '㍿', '㍿', '㍿']],
])('the tokens of %s stand at %j', (text, pieces) => {
  const { length, from, to } = tokens(text)
  expect(Array.from({ length }, (_, i) => text.slice(from[i], to[i]))).toEqual(pieces)
})

test('agrees with the definition on any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { length, words, gap } = tokens(text)
      expect(Array.from({ length }, (_, i) => ({ word: words[i], gap: gap[i] === 1 }))).toEqual(
        referenceTokens(text),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('tokens stand in order, and each holds its word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { length, words, from, to } = tokens(text)
      for (let i = 0; i < length; i += 1) {
        const begin = from[i] ?? -1
        expect(begin).toBeGreaterThanOrEqual(from[i - 1] ?? 0)
        expect(to[i]).toBeGreaterThanOrEqual(to[i - 1] ?? 0)
        expect(fold(text.slice(begin, to[i])).text).toContain(words[i])
      }
    }),
  )
})
