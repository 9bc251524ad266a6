import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf } from './concordance-cut.ts'
import { createRuler } from './ruler.ts'

const cut = (text: string, match: string, width = 80) => {
  const from = text.indexOf(match)
  return contextOf(text, createRuler(text), [from, from + match.length], width)
}

test('a match stands between its neighbours, white space made single blanks', () => {
  expect(cut('港口\n\n  用上５Ｇ　网络。', '５Ｇ')).toEqual({
    left: '港口 用上',
    match: '５Ｇ',
    right: ' 网络。',
  })
  expect(cut('The digital\r\n   economy of ports', 'digital\r\n   economy')).toEqual({
    left: 'The ',
    match: 'digital economy',
    right: ' of ports',
  })
  expect(cut('5G', '5G')).toEqual({ left: '', match: '5G', right: '' })
})

test('forty Chinese or eighty Latin characters stand on either side', () => {
  const { left, right } = cut(`${'前'.repeat(100)}5G${'后'.repeat(100)}`, '5G')
  expect([left.length, right.length]).toEqual([40, 40])
  const latin = cut(`${'x '.repeat(100)}5G${' y'.repeat(100)}`, '5G')
  expect([latin.left.length, latin.right.length]).toEqual([80, 80])
})

test('a run of white space is one column, however long', () => {
  expect(cut(`one${' \n'.repeat(500)}5G`, '5G', 8)).toEqual({ left: 'one ', match: '5G', right: '' })
})

test('no word is cut in two, and no character', () => {
  expect(cut('several ports use 5G in manufacturing today', '5G', 12)).toEqual({
    left: 'ports use ',
    match: '5G',
    right: ' in',
  })
  expect(cut('👩‍👩‍👧5G🇨🇳🇬🇧🇫🇷', '5G', 2)).toEqual({ left: '👩‍👩‍👧', match: '5G', right: '🇨🇳🇬🇧' })
  expect(cut('cafe\u0301 5G', '5G', 2)).toEqual({ left: '', match: '5G', right: '' })
})

test('the three are one piece of the text, as wide as allowed', () => {
  const letters = fc.constantFrom('港', '口', 'a', 'b', '。', ' ', '\n', 'e\u0301', '👩‍👩‍👧', '🇨🇳', '\u200d')
  fc.assert(
    fc.property(
      fc.array(letters),
      fc.array(letters),
      fc.integer({ min: 1, max: 30 }),
      (before, after, width) => {
        const text = `${before.join('')}5G${after.join('')}`
        const from = before.join('').length
        const { left, match, right } = contextOf(text, createRuler(text), [from, from + 2], width)
        expect(match).toBe('5G')
        expect(text.replace(/\s+/g, ' ')).toContain(left + match + right)
        for (const side of [left, right]) {
          expect(createRuler(side).width(0, side.length)).toBeLessThanOrEqual(width)
        }
      },
    ),
  )
})
