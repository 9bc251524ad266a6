import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasGroup, inGroups, MOST_NEAR, type Place } from './near.ts'
import { parseQuery } from './parse.ts'

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

test('a condition of more terms than can be gone through is refused', () => {
  const row = (length: number) => `"${Array.from({ length }, (_, i) => `t${i}`).join(' ')}"~2`
  expect(parseQuery(row(MOST_NEAR), [])?.kind).toBe('near')
  expect(() => parseQuery(`5G ${row(MOST_NEAR + 1)}`, [])).toThrow('at most 10 go together (at character 4)')
})

test('a dense text is gone through in no time', () => {
  const places = Array.from(
    { length: 5_000 },
    (_, at): Place => ({ first: at, last: at, term: at % MOST_NEAR }),
  )
  expect(inGroups({ places, terms: MOST_NEAR, distance: 1_000 })).toHaveLength(5_000)
  expect(hasGroup({ places: places.filter(({ term }) => term > 0), terms: MOST_NEAR, distance: 1_000 })).toBe(
    false,
  )
})
