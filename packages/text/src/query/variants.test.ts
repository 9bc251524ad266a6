import { describe, expect, test } from 'vitest'
import { phrasesOf } from './phrases.ts'
import { variantsOf } from './variants.ts'

const shown = (typed: string) =>
  phrasesOf(typed)
    .flatMap(({ phrase }) => variantsOf(phrase))
    .map(({ text }) => text)
    .join(' ')

describe('singular and plural', () => {
  test.each([
    ['policy', 'policies'],
    ['Policies', 'policy'],
    ['ｆａｃｔｏｒｙ', 'factories'],
    ['analysis', 'analyses'],
    ['analyses', 'analysis'],
    ['people', 'person'],
    ['virus', 'viruses'],
    ['topics', 'topic'],
    ['state-of-the-art', 'state-of-the-arts'],
  ])('%s: %s', (typed, variants) => expect(shown(typed)).toBe(variants))
})

describe('none', () => {
  test.each([
    ['of two letters', 'ai'],
    ['in capitals', 'GDP'],
    ['in full-width capitals', 'ＧＤＰ'],
    ['with a digit', '5gs'],
    ['pronouns and small words', 'this'],
    ['which have no plural', 'information'],
    ['sciences', 'economics'],
    ['not Latin', '政策'],
    ['of other letters', 'политика'],
    ['mixed', '政策policy'],
  ])('%s: %s', (_, typed) => expect(shown(typed)).toBe(''))
})

describe('hyphens', () => {
  test.each([
    ['e-commerce', 'ecommerce'],
    ['ecommerce', 'e-commerce'],
    ['E-Commerce', 'ecommerce'],
    ['cooperation', 'co-operation'],
    ['co-operation', 'cooperation'],
    ['nonprofit', 'non-profit nonprofits non-profits'],
    ['non-profits', 'nonprofits non-profit nonprofit'],
    ['semiconductors', 'semi-conductors semiconductor semi-conductor'],
    ['reuse', 're-use reuses re-uses'],
    ['COVID-19', 'covid19'],
    ['F-35', 'f35'],
  ])('%s: %s', (typed, variants) => expect(shown(typed)).toBe(variants))

  test.each([
    ['economy', 'economies'],
    ['report', 'reports'],
    ['company', 'companies'],
    ['seminar', 'seminars'],
    ['microscope', 'microscopes'],
    ['poster', 'posters'],
    ['2024-03', ''],
    ['a-b', ''],
  ])('not where there is no prefix: %s', (typed, variants) => expect(shown(typed)).toBe(variants))
})

test('a variant is looked for by its own words', () => {
  expect(variantsOf({ text: 'e-mail', words: ['e', 'mail'] })).toEqual([{ text: 'email', words: ['email'] }])
})
