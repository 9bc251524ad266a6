import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type SetResult, scoreCctv, scoreDecoding, scoreEnglish } from './extract-sets.ts'

const folder = new URL('../../shared/raw/', import.meta.url).pathname

const below = ({ figures }: SetResult) => figures.filter(({ value, least = 0 }) => value < least)

test.skipIf(!existsSync(folder)).each([
  ['english-html', 61, scoreEnglish],
  ['cctv-html', 108, scoreCctv],
  ['gbk-derived', 11, scoreDecoding],
] as const)(
  'real pages of %s are read as well as they have to be (from ../shared/raw)',
  { timeout: 180_000 },
  async (name, count, score) => {
    const result = await score(folder + name)
    expect(result.pages).toHaveLength(count)
    expect(below(result)).toEqual([])
  },
)
