import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { spanWords } from './span-words.ts'

const t = ((key: string, values: Record<string, string>) =>
  `${key.split('.').at(-1)} ${Object.values(values).join(' ')}`) as unknown as TFunction
const words = (from?: string, to?: string) => spanWords({ from, to }, t, { day: (day) => day })

test.each([
  ['2014-11-10', '2014-11-10', '2014-11-10'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2014-01-01', '2014-12-31', '2014'],
  ['2014-01-01', '2015-12-31', 'span 2014-01-01 2015-12-31'],
  ['2014-02-01', '2014-02-27', 'span 2014-02-01 2014-02-27'],
  ['2014-02-01', undefined, 'from 2014-02-01'],
  [undefined, '2014-02-01', 'to 2014-02-01'],
])('from %s to %s is %s', (from, to, said) => {
  expect(words(from, to)).toBe(said)
})
