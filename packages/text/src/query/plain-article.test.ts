import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../plain.ts'
import { anyText, denseText } from '../testing/texts.ts'
import { tokens } from '../tokens.ts'
import { plainPhrase, readPlain, tokensBetween } from './plain-article.ts'
import { storedText, writings } from './testing/written.ts'

const text = fc.oneof(anyText, denseText, fc.constantFrom('', '。', '5G'))
const versions = fc.array(fc.record({ title: text, body: text }), { minLength: 1, maxLength: 3 })

test.each(writings)('what the store keeps is parted into versions, titles and bodies, %s', (_, encode) => {
  fc.assert(
    fc.property(versions, (written) => {
      const form = (original: string) => encode(plain(tokens(original)))
      expect(readPlain(encode(storedText(written)))).toEqual(
        written.map(({ title, body }) => ({ title: form(title), body: form(body) })),
      )
    }),
  )
})

test.each(writings)('tokens of a plain text are counted, %s', (_, encode) => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [start, all] = [`${before}。`, `${before}。${after}`].map((one) => tokens(one))
      const from = encode(plain(start!)).length
      const whole = encode(plain(all!))
      expect(tokensBetween(whole, 0, whole.length)).toBe(all!.length)
      expect(tokensBetween(whole, from, whole.length)).toBe(all!.length - start!.length)
    }),
  )
})

test.each(writings)('a phrase is found where its words stand in the text, %s', (_, encode) => {
  fc.assert(
    fc.property(denseText, fc.nat(10), fc.integer({ min: 1, max: 4 }), (original, at, length) => {
      const { words, gap } = tokens(original)
      const phrase = words.slice(at, at + length)
      fc.pre(phrase.length > 0)
      const holds = words.some((_, first) =>
        phrase.every((word, i) => words[first + i] === word && (i === 0 || gap[first + i] === 0)),
      )
      expect(encode(plain(tokens(original))).includes(encode(plainPhrase({ words: phrase })))).toBe(holds)
    }),
  )
})
