import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasGroup, inGroups, type Place } from './near.ts'

const TERMS = 3

/** All ways to choose one place for each term. */
function groups(places: readonly Place[], distance: number): Place[][] {
  let chosen: Place[][] = [[]]
  for (let term = 0; term < TERMS; term += 1) {
    chosen = chosen.flatMap((some) => places.filter((one) => one.term === term).map((one) => [...some, one]))
  }
  return chosen.filter((group) => {
    const inOrder = group.toSorted((a, b) => a.first - b.first)
    return inOrder.slice(1).every(({ first }, i) => {
      const between = first - (inOrder[i]?.last ?? 0) - 1
      return between >= 0 && between <= distance
    })
  })
}

const somePlaces = fc
  .array(fc.record({ first: fc.nat(25), length: fc.integer({ min: 1, max: 5 }), term: fc.nat(TERMS - 1) }), {
    maxLength: 12,
  })
  .map((all) =>
    all
      .map(({ first, length, term }): Place => ({ first, last: first + length - 1, term }))
      .toSorted((a, b) => a.first - b.first || b.last - a.last),
  )

test('a group is there where one of all ways to choose places fits, and holds the places of all that fit', () => {
  fc.assert(
    fc.property(somePlaces, fc.nat(5), (places, distance) => {
      const fitting = groups(places, distance)
      const near = { places, terms: TERMS, distance }
      expect(hasGroup(near)).toBe(fitting.length > 0)
      const part = new Set(fitting.flat())
      expect(inGroups(near)).toEqual(places.filter((place) => part.has(place)))
    }),
    { numRuns: 500 },
  )
})
