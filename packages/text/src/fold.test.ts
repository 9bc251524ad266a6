import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, originalEnd } from './fold.ts'
import { referenceFold } from './testing/reference.ts'
import { anyText } from './testing/texts.ts'

/** Of planes 0 and 1 all but Han characters and Hangul syllables, and the selectors of plane 14. */
const characters = Array.from({ length: 0x20200 }, (_, at) => (at < 0x20000 ? at : at - 0x20000 + 0xe0000))
  .map((code) => String.fromCodePoint(code))
  .filter((character) => !/[\p{Cn}\p{Co}\p{Script=Han}가-힣]/u.test(character))

const hanAndHangul = Array.from({ length: 0x34000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code >= 0xe000)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Script=Han}가-힣]/u.test(character))

const sameAsReference = (text: string) => expect(fold(text).text === referenceFold(text)).toBe(true)

describe('folds as its definition says', () => {
  test.each([
    ['５Ｇ网络', '5g网络'],
    ['數位化', '数位化'],
    ['OpenAI', 'openai'],
    ['ﾊﾟﾜｰ', 'パワー'],
    ['e\u0301', 'é'],
    ['한', '한'],
    ['㍿', '株式会社'],
    ['干乾幹', '干干干'],
    ['頭髮發展', '头发发展'],
    ['ΑΣ', 'ασ'],
    ['a\ud800b', 'a\ud800b'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(fold(text).text).toBe(folded))

  test('each character alone', () => sameAsReference(characters.join('|')))

  test.each(['a', '가', 'ᄀ', '\u{16d63}', '中\u0327'])('each character after %s', (before) => {
    sameAsReference(characters.map((character) => `${before + character}|`).join(''))
  })

  test('each Han character and each Hangul syllable', () => sameAsReference(hanAndHangul.join('')))

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).text).toBe(referenceFold(text))
      }),
      { numRuns: 1_000 },
    )
  })

  test('a text longer than what goes through at once', () => sameAsReference('５Ｇ…ﷺ'.repeat(2_000)))
})

describe('knows the way back', () => {
  test.each([
    ['…人', 0, 1, '…'],
    ['人…民', 2, 3, '…'],
    ['人e\u0301民', 1, 2, 'e\u0301'],
    ['人e\u0327\u0301民', 1, 2, 'e\u0327\u0301'],
    ['ﾊﾟﾜｰ', 0, 1, 'ﾊﾟ'],
    ['㍿の', 1, 3, '㍿'],
    ['한국', 0, 1, '한'],
    ['中ㅏ', 0, 1, '中'],
    ['𠮷野', 0, 1, '𠮷'],
    ['𠮷野', 2, 3, '野'],
    ['İx', 1, 2, 'İ'],
  ])('in %j the folded %i to %i come from %j', (text, from, to, original) => {
    const folded = fold(text)
    expect(text.slice(folded.offsets[from], originalEnd(folded, to))).toBe(original)
  })

  test('the pieces between two offsets fold to the pieces of the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text)
        const { offsets } = folded
        expect(offsets.length).toBe(folded.text.length + 1)
        expect(offsets[folded.text.length]).toBe(text.length)
        for (let from = 0; from < folded.text.length; ) {
          let to = from + 1
          while (offsets[to] === offsets[from]) to += 1
          expect(originalEnd(folded, to)).toBe(offsets[to])
          expect(fold(text.slice(offsets[from], offsets[to])).text).toBe(folded.text.slice(from, to))
          from = to
        }
      }),
    )
  })
})
