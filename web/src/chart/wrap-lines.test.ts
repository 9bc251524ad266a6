import { expect, test } from 'vitest'
import { wrapLines } from './wrap-lines.ts'

const measure = (text: string) => text.length

test('English breaks between words', () => {
  expect(wrapLines('Artificial intelligence overtook 5G in 2021', 24, measure)).toEqual([
    'Artificial intelligence',
    'overtook 5G in 2021',
  ])
})

test('Chinese breaks between characters, numbers stay whole', () => {
  expect(wrapLines('人工智能在2021年超过5G', 6, measure)).toEqual(['人工智能在', '2021年超', '过5G'])
})
