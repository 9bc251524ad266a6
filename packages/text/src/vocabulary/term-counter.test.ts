import { expect, test } from 'vitest'
import { termCounter } from './term-counter.ts'

const frequent = (titles: readonly (readonly string[])[], keywords: readonly string[] = []) => {
  const counter = termCounter()
  for (const own of titles) counter.add(own, keywords)
  return [...counter.frequent(3)]
}
const TITLES = ['海州推动', '临江建成', '北岭看好', '专家谈', '南屿试点', '新一代']
const PLACES = ['海州', '临江', '北岭', '南屿']

test('a term counts once an article, however often it stands there', () => {
  const titles = PLACES.map((place) => [`${place}建设光伏电站`, `Photovoltaics：光伏电站`])
  expect(frequent(titles).find(({ text }) => text === '光伏电站')?.articles).toBe(4)
})

test('a piece that only ever stands in one longer term is left out', () => {
  const texts = frequent(TITLES.map((begin) => [`${begin}量子通信`])).map(({ text }) => text)
  expect(texts).toContain('量子通信')
  expect(texts).not.toContain('通信')
})

test('what is rare is left out; what is written in several ways is shown as most write it', () => {
  const texts = frequent([['Huawei 一'], ['Huawei 二'], ['HUAWEI 三'], ['海州罕见']]).map(({ text }) => text)
  expect(texts).toContain('Huawei')
  expect(texts).not.toContain('罕见')
})

test('keywords count, as a whole', () => {
  const texts = frequent(
    PLACES.map((place) => [place]),
    ['绿色金融改革试验区'],
  ).map(({ text }) => text)
  expect(texts).toContain('绿色金融改革试验区')
})
