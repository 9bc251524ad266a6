import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsAfter, wordsBefore } from './concordance-words.ts'
import { GAP, plain } from './plain.ts'
import { tokens } from './tokens.ts'

/** The words around token `at`, read from the plain text; a gap is shown as a stroke. */
function around(text: string, at: number) {
  const found = tokens(text)
  const head = plain({ ...found, length: at })
  const upTo = plain({ ...found, length: at + 1 })
  const whole = plain(found)
  const begin = head.length + (found.gap[at] ?? 0)
  const shown = (words: string[]) => words.map((word) => word.replace(GAP, '|'))
  return {
    before: shown(wordsBefore(whole, begin)),
    after: shown(wordsAfter(whole, upTo.length)),
  }
}

test('neighbours are told nearest first, with the gaps between', () => {
  expect(around('智慧港口，用上 5G 网络 ports, now', 6)).toEqual({
    before: ['上', '用', '|口', '港', '慧'],
    after: ['网', '络', 'ports', '|now'],
  })
})

test('the ends of the text and characters of two units are no trouble', () => {
  expect(around('5G', 0)).toEqual({ before: [], after: [] })
  expect(around('𠮷5G𠮷，', 1)).toEqual({ before: ['𠮷'], after: ['𠮷'] })
  expect(around('，5G，2.5g', 0)).toEqual({ before: [], after: ['|2.5g'] })
})

test('they are the tokens of the text', () => {
  const pieces = fc.constantFrom('港', '口', '5G', 'port', '，', ' ', '𠮷', '-')
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1 }), fc.nat(), (parts, pick) => {
      const text = `港${parts.join('')}`
      const { length, words, gap } = tokens(text)
      const at = pick % length
      const marked = (word: string, isBehindGap: boolean) => (isBehindGap ? `|${word}` : word)
      const after = words.map((word, n) => marked(word, gap[n] === 1)).slice(at + 1, at + 6)
      const before = words.map((word, n) => marked(word, gap[n + 1] === 1)).slice(0, at)
      expect(around(text, at)).toEqual({ before: before.toReversed().slice(0, 5), after })
    }),
  )
})
