import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasGroup, inGroups, MOST_NEAR, type Place } from './near.ts'
import { BLOCK, createAhead } from './near-ahead.ts'
import { firstGroup } from './near-first.ts'
import { runsOf } from './near-runs.ts'
import { countedTerms, nearShape } from './near-shape.ts'
import { windowsOf } from './near-windows.ts'
import { parseQuery } from './parse.ts'

const TERMS = 3

/** All ways to choose so many places of each term. */
function groups(
  places: readonly Place[],
  { counts, distance }: { counts: readonly number[]; distance: number },
): Place[][] {
  let chosen: Place[][] = [[]]
  for (const [term, count] of counts.entries()) {
    for (let i = 0; i < count; i += 1)
      chosen = chosen.flatMap((some) =>
        places.filter((one) => one.term === term).map((one) => [...some, one]),
      )
  }
  return chosen.filter((group) => {
    const inOrder = group.toSorted((a, b) => a.first - b.first)
    return inOrder.slice(1).every(({ first }, i) => {
      const between = first - (inOrder[i]?.last ?? 0) - 1
      return between >= 0 && between <= distance
    })
  })
}

const someCounts = fc.constantFrom([1, 1, 1], [2, 1, 1], [1, 3], [4], [2, 2], [1, 1])
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
    fc.property(somePlaces, someCounts, fc.nat(5), (all, counts, distance) => {
      const places = all.filter(({ term }) => term < counts.length)
      const fitting = groups(places, { counts, distance })
      const shape = nearShape(counts, distance)
      expect(hasGroup(shape, places)).toBe(fitting.length > 0)
      const part = new Set(fitting.flat())
      expect(inGroups(shape, places)).toEqual(places.filter((place) => part.has(place)))
      const first = firstGroup(shape, places)
      expect(first === null).toBe(fitting.length === 0)
      if (!first) return
      expect(groups(first, { counts, distance })).not.toEqual([])
      const ends = fitting.map((group) => Math.max(...group.map((place) => place.first)))
      expect(first.at(-1)?.first).toBe(Math.min(...ends))
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
  const shape = nearShape(new Array<number>(MOST_NEAR).fill(1), 1_000)
  expect(inGroups(shape, places)).toHaveLength(5_000)
  expect(
    hasGroup(
      shape,
      places.filter(({ term }) => term > 0),
    ),
  ).toBe(false)
})

test('a long text is gone through block by block, whatever stands at the edge of one', () => {
  const length = 3 * BLOCK + 7
  const places = Array.from({ length }, (_, at): Place[] => [
    { first: at, last: at + 2, term: 0 },
    { first: at, last: at, term: 1 },
  ]).flat()
  const shape = nearShape([2, 1], 0)
  expect(createAhead(shape, places)?.saved).toBe(Math.ceil(places.length / BLOCK))
  expect(inGroups(shape, places)).toHaveLength(places.length)
  // The same with blanks: each piece on its own tells which places are part of a group.
  const sparse = places.filter(({ first }) => first % 1_000 < 990)
  const alone = (all: readonly Place[]) => inGroups(shape, all).map(({ first, term }) => `${first} ${term}`)
  const pieces = Array.from({ length: Math.ceil(length / 1_000) }, (_, at) =>
    sparse.filter(({ first }) => Math.floor(first / 1_000) === at),
  )
  expect(alone(sparse)).toEqual(pieces.flatMap(alone))
})

test('terms that are the same are one term that needs several places', () => {
  const term = (text: string) => ({ phrases: [{ text, words: [text] }] }) as const
  const { distinct, counts } = countedTerms([...'的的的一的'].map(term))
  expect(distinct).toEqual([term('的'), term('一')])
  expect(counts).toEqual([4, 1])
  expect(nearShape([10], 0).size).toBe(11)
})

test('only stretches are gone through that have all terms, each often enough', () => {
  const row = (length: number, from: number, term: number) =>
    Array.from({ length }, (_, at): Place => ({ first: from + at, last: from + at, term }))
  const shape = nearShape([8, 1], 1_000)
  expect(runsOf(shape, [...row(9_000, 0, 0), ...row(1, 10_100, 1)])).toEqual([])
  expect(runsOf(shape, [...row(9_000, 0, 0), ...row(1, 9_100, 1)])[0]?.length).toBeLessThanOrEqual(8_008)
  expect(runsOf(shape, [...row(7, 0, 0), ...row(1, 10, 1), ...row(9, 3_000, 0)])).toEqual([])
})

test('a stretch no longer than the distance needs no walk, unless places overlap there', () => {
  const at = (first: number, term: number, length = 1): Place => ({ first, last: first + length - 1, term })
  const windows = (places: readonly Place[], distance: number) => [
    ...windowsOf(nearShape([2, 1], distance), places),
  ]
  const places = [at(0, 0), at(2, 1), at(5, 0), at(9, 0), at(30, 1)]
  expect(windows(places, 4)).toEqual([[0, 2]])
  expect(windows(places, 3)).toEqual([])
  expect(windows(places, 8)).toEqual([
    [0, 2],
    [0, 3],
  ])
  expect(windows([at(0, 0), at(2, 1, 4), at(5, 0)], 9)).toEqual([])
})
