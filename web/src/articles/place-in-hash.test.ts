import { expect, test } from 'vitest'
import { placeInHash } from './place-in-hash.ts'
import { placesOf } from './place-marks.ts'

const { places } = placesOf([
  { mentions: [{ theme: '5g', from: 0, to: 2 }], matches: [] },
  { mentions: [{ theme: '5g', from: 4, to: 6 }], matches: [[4, 6]] },
  { mentions: [], matches: [[3, 5]] },
  { mentions: [], matches: [[3, 5]] },
])

test('an address leads to the match that it names, or to the mention there', () => {
  expect(placeInHash('body-0-4', places)).toMatchObject({ theme: '', number: 1 })
  expect(placeInHash('title-0-0', places)).toMatchObject({ theme: '5g', number: 1 })
  expect(placeInHash('body-1-3', places)).toMatchObject({ theme: '', number: 3 })
})

test('an address that names no mark leads nowhere', () => {
  for (const hash of ['', 'body', 'body-0-5', 'body-7-4', 'x-0-4', 'body-0-4x']) {
    expect(placeInHash(hash, places)).toBeUndefined()
  }
})
