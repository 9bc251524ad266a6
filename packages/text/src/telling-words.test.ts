import { expect, test } from 'vitest'
import { tellingWords } from './telling-words.ts'

const texts = (title: string, body: string, most = 10) =>
  tellingWords(title, body, most).map(({ text }) => text)

test('words of the title come first, then the frequent ones of the text', () => {
  const body = '水稻在山区试种。山区的水稻用水很少，山区农民高兴。'
  expect(texts('播种季节', body)[0]).toBe('播种')
  expect(texts('', body).slice(0, 2)).toEqual(['山区', '水稻'])
})

test('what tells nothing is left out: single characters, numbers, small words', () => {
  expect(texts('The 2024 的 report', '和 12.5 and we')).toEqual(['report'])
})

test('the same word in other characters is the same', () => {
  const [word] = tellingWords('數位 数位', '', 5)
  expect(word).toMatchObject({ text: '數位', weight: 8 })
})
