import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRuler } from './ruler.ts'
import { anyText } from './testing/texts.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

const breaksOf = (text: string) => [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]

function stepsOf(text: string) {
  const ruler = createRuler(text)
  const forth = [0]
  for (let at = 0; at < text.length; forth.push(at)) at = ruler.after(at)
  const back = [text.length]
  for (let at = text.length; at > 0; back.push(at)) at = ruler.before(at)
  return { forth, back: back.reverse() }
}

describe('steps from character to character as a reader sees them', () => {
  test('in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const breaks = breaksOf(text)
        expect(stepsOf(text)).toEqual({ forth: breaks, back: breaks })
      }),
      { numRuns: 500 },
    )
  })

  test('around each character of the first plane', () => {
    const size = 0x100
    for (let block = 0; block < 0x10000; block += size) {
      const text = Array.from({ length: size }, (_, at) => `a${String.fromCharCode(block + at)}中`).join('')
      const breaks = breaksOf(text)
      expect(stepsOf(text), `block ${block.toString(16)}`).toEqual({ forth: breaks, back: breaks })
    }
  })
})

test.each([
  ['人民', 4],
  ['abc', 3],
  ['，。', 4],
  ['“”…', 3],
  ['e\u0301', 1],
  ['😀', 2],
  ['👨‍👩‍👧', 2],
  ['ｱ', 1],
  ['Ａ', 2],
  ['', 0],
  [`a${'\u0301'.repeat(63)}`, 4],
])('%s is %i wide', (text, width) => expect(createRuler(text).width(0, text.length)).toBe(width))

test('walks as far as the width allows', () => {
  const ruler = createRuler('a人e\u0301民')
  expect(ruler.walk(0, 5, 3)).toBe(2)
  expect(ruler.walk(0, 5, 2)).toBe(1)
  expect(ruler.walk(5, 0, 3)).toBe(2)
  expect(ruler.walk(5, 4, 9)).toBe(4)
  expect(ruler.walk(2, 2, 9)).toBe(2)
})
