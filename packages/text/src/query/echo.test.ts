import { expect, test } from 'vitest'
import { echoTerms } from './echo.ts'
import { parseQuery } from './parse.ts'

const echoOf = (q: string) => {
  const node = parseQuery(q, [])
  return node && echoTerms(node)
}

test('each term stands once, with its variants', () => {
  expect(echoOf('factories "5G 工厂"~3 factories title:5g atleast2(5G OR e-commerce)')).toEqual([
    { text: 'factories', variants: ['factory'], excluded: false },
    { text: '5G', variants: [], excluded: false },
    { text: '工厂', variants: [], excluded: false },
    { text: 'e-commerce', variants: ['ecommerce'], excluded: false },
  ])
})

test('quoted and not are two', () => {
  expect(echoOf('"factory" factory')?.map(({ variants }) => variants)).toEqual([[], ['factories']])
})

test('excluded is what stands under an odd number of NOT', () => {
  const excluded = echoOf('甲 -乙 NOT (丙 -丁 (甲 戊)) NOT NOT 己')
  expect(excluded?.map(({ text, excluded: is }) => (is ? `-${text}` : text))).toEqual([
    '甲',
    '-乙',
    '-丙',
    '丁',
    '-甲',
    '-戊',
    '己',
  ])
})

test('what is asked of names, days and themes is no term', () => {
  expect(echoOf('source:人民日报 date:2024 language:en url:a.com')).toEqual([])
})
