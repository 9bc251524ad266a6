import { describe, expect, test } from 'vitest'
import { formatQuery } from './format.ts'
import { parseQuery } from './parse.ts'
import { themes } from './testing/themes.ts'

const inFull = (q: string) => {
  const node = parseQuery(q, themes)
  return node && formatQuery(node)
}

test.each([
  ['title:5G', 'title:5G'],
  ['TITLE：5G', 'title:5G'],
  ['标题：5G 正文:工厂', 'title:5G AND body:工厂'],
  ['標題:5G', 'title:5G'],
  ['title: 5G', 'title:5G'],
  ['title:"a b"', 'title:"a b"'],
  ['title:(5G OR 人工智能)', 'title:5G OR title:人工智能'],
  ['标题：（5G -手机）', 'title:5G AND NOT title:手机'],
  ["title:China's", 'title:China AND title:s'],
  ['title:5G NOT title:手机', 'title:5G AND NOT title:手机'],
  ['title:AND', 'title:"AND"'],
  ['来源:人民日报 作者：李明 栏目:要闻', 'source:人民日报 AND author:李明 AND section:要闻'],
  ['source:"China Daily"', 'source:"China Daily"'],
  ['source:"A.B. News"', 'source:"A, B, News"'],
  ['source:(人民日报 OR 新华网)', 'source:人民日报 OR source:新华网'],
  ['语言:英文', 'language:en'],
  ['language:(zh-CN OR English)', 'language:zh OR language:en'],
  ['language:简体中文', 'language:zh'],
  ['language:"Français"', 'language:fr'],
  ['theme:5G', 'theme:5g'],
  ['主题：智慧城市', 'theme:smart-cities'],
  ['theme:"SMART cities"', 'theme:smart-cities'],
  ['theme:smart-cities', 'theme:smart-cities'],
  ['theme:“Green energy (wind & sun)”', 'theme:green-energy'],
  ['url:https://example.com/a-b?c=d:e', 'url:https://example.com/a-b?c=d:e'],
  ['网址：example.com', 'url:example.com'],
  ['url:title:x', 'url:title:x'],
  ['url:"a (b)"', 'url:"a (b)"'],
  ['url:「a"b」', 'url:「a"b」'],
  ['日期：2024年3月', 'date:2024-03'],
  ['date:(2022 OR 2024)', 'date:2022 OR date:2024'],
  ['date:2024-01 .. 2024-06 5G', 'date:2024-01-01..2024-06-30 AND 5G'],
  ['date:>= 2024 5G', 'date:2024-01-01.. AND 5G'],
])('%s', (q, full) => expect(inFull(q)).toBe(full))

describe('what only looks like a field is text', () => {
  test.each([
    ['比例：5G', '比例 AND 5G'],
    ['http://example.com', 'http AND example AND com'],
    ['"title:5G"', '"title" AND 5G'],
    ['subtitle:5G', 'subtitle AND 5G'],
    ['titel: 5G', 'titel AND 5G'],
    ['新标题：5G', '新标题 AND 5G'],
  ])('%s', (q, full) => expect(inFull(q)).toBe(full))
})

describe('nearness', () => {
  test.each([
    ['"5G 工厂"~20', '"5G 工厂"~20'],
    ['“5G　工厂 港口”～０', '"5G 工厂 港口"~0'],
    ['title:"5G 工厂"~1000', 'title:"5G 工厂"~1000'],
    ['"e-commerce 5G"~3', '"e-commerce 5G"~3'],
    ['"甲，乙"~3', '"甲 乙"~3'],
    ['-"5G 5G"~3', 'NOT "5G 5G"~3'],
    ['(5G)~20台', '5G AND 20台'],
    ['3～5年', '3 AND 5年'],
  ])('%s', (q, full) => expect(inFull(q)).toBe(full))

  test('has no variants, for its words are quoted', () => {
    const node = parseQuery('"factory robots"~2', [])
    expect(node?.kind === 'near' && node.terms.map(({ phrases }) => phrases.length)).toEqual([1, 1])
  })
})

test.each([
  ['atleast3(人工智能)', 'atleast3(人工智能)'],
  ['ATLEAST２ （人工智能 或 AI）', 'atleast2(人工智能 OR AI)'],
  ['title:atleast2("deep learning")', 'title:atleast2("deep learning")'],
  ['atleast1000((a OR (b OR c)))', 'atleast1000(a OR b OR c)'],
  ['-atleast2(AI) 5G', 'NOT atleast2(AI) AND 5G'],
  ['atleast3', 'atleast3'],
])('counted: %s', (q, full) => expect(inFull(q)).toBe(full))
