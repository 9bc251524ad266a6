import { expect, test } from 'vitest'
import { tokens } from '../tokens.ts'
import { groupWithin, nearestDistance, nearPlaces } from './explain-near.ts'
import { termFor } from './testing/nodes.ts'

const nearIn = (text: string, terms: string) =>
  nearPlaces(
    tokens(text),
    [...terms].map((term) => termFor(term)),
  )
const positions = (text: string, terms: string, distance: number) =>
  groupWithin(nearIn(text, terms), distance)?.map(({ first }) => first) ?? null

test('the group that ends first is shown, at the places nearest to its end', () => {
  expect(positions('甲乙丙乙甲丁', '甲乙', 5)).toEqual([0, 1])
  expect(positions('甲丙甲丙乙丙乙', '甲乙', 5)).toEqual([2, 4])
  expect(positions('甲丙甲丙乙丙乙', '乙甲甲', 1)).toEqual([0, 2, 4])
  expect(positions('甲丙甲丙乙丙乙', '乙甲甲', 0)).toBeNull()
})

test('a text of one word over and over is gone through with one number for each count of it', () => {
  const text = `${'的'.repeat(9_000)}${'甲。'.repeat(1_100)}一`
  const near = nearIn(text, '的的的的的的的的一')
  expect(near.counts).toEqual([8, 1])
  expect(near.steps).toHaveLength(9_001)
  expect(groupWithin(near, 1_000)).toBeNull()
  expect(groupWithin(near, 1_100)).toHaveLength(9)
})

test('how far terms are from each other is told within 500 words, and only where it is soon found', () => {
  const text = (words: number) => `甲${'丙'.repeat(words)}乙`
  expect(nearestDistance(nearIn(text(499), '甲乙'), 3)).toBe(499)
  expect(nearestDistance(nearIn(text(500), '甲乙'), 3)).toBe(500)
  expect(nearestDistance(nearIn(text(500), '甲乙'), 499)).toBe(500)
  expect(nearestDistance(nearIn(text(501), '甲乙'), 3)).toBeNull()
  expect(nearestDistance(nearIn(text(600), '甲乙'), 590)).toBeNull()
  expect(nearestDistance(nearIn(text(40), '甲乙'), 3, 80)).toBe(40)
  expect(nearestDistance(nearIn(`${text(40)}乙乙`, '甲乙'), 3, 40)).toBeNull()
})
