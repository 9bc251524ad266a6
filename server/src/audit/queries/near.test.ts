import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Needle, needlesOf, toLine } from '../line.ts'
import { isNear } from './near.ts'

type Stretch = readonly [from: number, to: number]

/** Every way to give each term a place, tried one after the other. */
function choices(places: readonly (readonly Stretch[])[]): Stretch[][] {
  const [first, ...rest] = places
  if (!first) return [[]]
  return first.flatMap((place) => choices(rest).map((others) => [place, ...others]))
}

const fits = (chosen: readonly Stretch[], distance: number) =>
  chosen
    .toSorted((a, b) => a[0] - b[0])
    .every(([from], at, sorted) => {
      const end = at === 0 ? from : (sorted[at - 1]?.[1] ?? 0)
      return from >= end && from - end <= distance
    })

const letter = fc.constantFrom('港', '口', '桥')
const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((chars) => chars.join(''))

test('finds a fitting group exactly where trying all places finds one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(letter, letter, fc.constant('，')), { maxLength: 14 }),
      fc.array(word, { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 0, max: 4 }),
      (chars, terms, distance) => {
        const kept = chars.filter((char) => char !== '，')
        // A comma before the token of this number, counted without commas.
        const commas = new Set(chars.flatMap((char, at) => (char === '，' ? [tokensBefore(chars, at)] : [])))
        const places = terms.map((term) =>
          kept.flatMap((_, from): Stretch[] => {
            const to = from + term.length
            const isWhole = kept.slice(from, to).join('') === term
            const isBroken = Array.from(term, (__, at) => from + at)
              .slice(1)
              .some((at) => commas.has(at))
            return isWhole && !isBroken ? [[from, to]] : []
          }),
        )
        const needles = terms.flatMap((term): Needle[] => needlesOf(term))
        expect(isNear(toLine(chars.join('')), needles, distance)).toBe(
          choices(places).some((chosen) => fits(chosen, distance)),
        )
      },
    ),
    { numRuns: 500 },
  )
})

const tokensBefore = (chars: readonly string[], end: number) =>
  chars.slice(0, end).filter((char) => char !== '，').length
