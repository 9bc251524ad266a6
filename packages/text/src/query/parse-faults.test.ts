import { describe, expect, test } from 'vitest'
import { formatQuery } from './format.ts'
import { parseQuery } from './parse.ts'
import { QueryProblem } from './problem.ts'
import { themes } from './testing/themes.ts'

function problemOf(q: string): QueryProblem {
  try {
    parseQuery(q, themes)
  } catch (problem) {
    if (problem instanceof QueryProblem) return problem
    throw problem
  }
  throw new Error(`${q} is understood`)
}

/** The code, and the query with what is at fault between brackets. */
function marked(q: string): string {
  const { code, at, length } = problemOf(q).fault
  return `${code} ${q.slice(0, at)}[${q.slice(at, at + length)}]${q.slice(at + length)}`
}

test.each([
  ['，。', 'nothing [，。]'],
  ['()', 'nothing [()]'],
  ['🚀 ""', 'nothing [🚀 ""]'],
  ['5G (甲 OR (乙', 'open-parenthesis 5G (甲 OR [(]乙'],
  ['5G （甲', 'open-parenthesis 5G [（]甲'],
  ['5G (', 'open-parenthesis 5G [(]'],
  ['5G )', 'close-parenthesis 5G [)]'],
  [') 5G', 'close-parenthesis [)] 5G'],
  ['(甲)） 乙', 'close-parenthesis (甲)[）] 乙'],
  ['5G ( ) 甲', 'empty-parentheses 5G [( )] 甲'],
  ['title:（）', 'empty-parentheses title:[（）]'],
  ['5G (，)', 'empty-parentheses 5G [(，)]'],
  ['5G AND', 'operand-missing 5G [AND]'],
  ['OR 5G', 'operand-missing [OR] 5G'],
  ['5G AND OR 甲', 'operand-missing 5G [AND] OR 甲'],
  ['(5G 或) 甲', 'operand-missing (5G [或]) 甲'],
  ['5G NOT', 'operand-missing 5G [NOT]'],
  ['非', 'operand-missing [非]'],
  ['5G -，', 'operand-missing 5G [-]，'],
  ['5G title:', 'value-missing 5G [title:]'],
  ['标题： OR 5G', 'value-missing [标题：] OR 5G'],
  ['(title:) 5G', 'value-missing ([title:]) 5G'],
  ['title:"" 5G', 'value-missing [title:]"" 5G'],
  ['source:， 5G', 'value-missing [source:]， 5G'],
  ['url:" " 5G', 'value-missing [url:]" " 5G'],
  ['source:(人民 OR title:5G)', 'field-inside-field source:(人民 OR [title:]5G)'],
  ['来源:标题：5G', 'field-inside-field 来源:[标题：]5G'],
  ['5G titel:甲', 'unknown-field 5G [titel:]甲'],
  ['tilte:"甲"', 'unknown-field [tilte:]"甲"'],
  ['sorce:（甲）', 'unknown-field [sorce:]（甲）'],
  ['Themes：5G', 'unknown-field [Themes：]5G'],
  ['5G theme:智慧', 'unknown-theme 5G theme:[智慧]'],
  ['theme:Smart cities', 'unknown-theme theme:[Smart] cities'],
  ['language:elvish', 'unknown-language language:[elvish]'],
  ['date:2024-02-30', 'bad-date date:[2024-02-30]'],
  ['date:"yesterday"', 'bad-date date:["yesterday"]'],
  ['date:2024-06 .. 2024-01', 'bad-date date:[2024-06 .. 2024-01]'],
  ['"5G 工厂"~', 'bad-distance "5G 工厂"[~]'],
  ['"5G 工厂"~x 甲', 'bad-distance "5G 工厂"[~x] 甲'],
  ['"5G 工厂"～1001', 'bad-distance "5G 工厂"[～1001]'],
  ['atleast(AI)', 'bad-count [atleast](AI)'],
  ['atleast0(AI)', 'bad-count [atleast0](AI)'],
  ['atleast1001 (AI)', 'bad-count [atleast1001] (AI)'],
  ['atleastmany(AI)', 'bad-count [atleastmany](AI)'],
  ['5G "工厂"~20', 'near-needs-two 5G ["工厂"~20]'],
  ['(5G 工厂)~20', 'near-needs-two (5G 工厂)[~20]'],
  ['"5G 工厂" ～20 港口', 'near-needs-two "5G 工厂" [～20] 港口'],
  ['source:"a b"~3', 'not-here source:["a b"~3]'],
  ['theme:(5G OR atleast3(5G))', 'not-here theme:(5G OR [atleast3](5G))'],
  ['atleast3(a b)', 'not-here atleast3([a b])'],
  ['atleast3(a OR NOT b)', 'not-here atleast3(a OR [NOT b])'],
  ['atleast3(a OR title:b)', 'not-here atleast3(a OR [title:b])'],
  ['atleast3("a b"~3)', 'not-here atleast3(["a b"~3])'],
  ['atleast3("a, b")', 'not-here atleast3(["a, b"])'],
])('%s', (q, expected) => expect(marked(q)).toBe(expected))

describe('what would be misread is refused', () => {
  test.each([
    ['经济AND发展', 'glued-operator 经济[AND]发展', '经济 AND 发展'],
    ['title:经济ＯＲ5G', 'glued-operator title:经济[ＯＲ]5G', '经济 ＯＲ 5G'],
    ['甲 OR发展', 'glued-operator 甲 [OR]发展', 'OR 发展'],
    ['"甲"NOT乙', 'glued-operator "甲"[NOT]乙', 'NOT 乙'],
    ['经济AND(甲 乙)', 'glued-operator 经济[AND](甲 乙)', '经济 AND'],
    ['C919OR客机', 'glued-operator C919[OR]客机', 'C919 OR 客机'],
    ['5GOR6G', 'glued-operator 5G[OR]6G', '5G OR 6G'],
    ['date:2024-01 - 2024-03 5G', 'bad-date date:[2024-01 - 2024-03] 5G', '2024-01..2024-03'],
    ['date:2024-01 – 2024-03', 'bad-date date:[2024-01 – 2024-03]', '2024-01..2024-03'],
    ['date:2024-01 -2024-03', 'bad-date date:[2024-01 -2024-03]', '2024-01..2024-03'],
    ['5G date:2024-01 to 2024-03', 'bad-date 5G date:[2024-01 to 2024-03]', '2024-01..2024-03'],
    ['日期：2024年1月 至 2024年3月', 'bad-date 日期：[2024年1月 至 2024年3月]', '2024年1月..2024年3月'],
    ['date:(2024 OR 2022-01 - 2022-03)', 'bad-date date:(2024 OR [2022-01 - 2022-03])', '2022-01..2022-03'],
    ['date:2024-03 - 2024-01', 'bad-date date:[2024-03 - 2024-01]', undefined],
    ['5G NEAR/3 AI', 'near-form [5G NEAR/3 AI]', '"5G AI"~3'],
    ['甲 title:5G w/3 AI 乙', 'near-form 甲 title:[5G w/3 AI] 乙', '"5G AI"~3'],
    ['5G /３ AI', 'near-form [5G /３ AI]', '"5G AI"~3'],
    ['5G NEAR3', 'near-form 5G [NEAR3]', ''],
    ['NEAR3 AI', 'near-form [NEAR3] AI', ''],
    ['(5G 6G) NEAR/3 AI', 'near-form (5G 6G) [NEAR/3] AI', ''],
    ['5G NEAR/1001 AI', 'near-form 5G [NEAR/1001] AI', ''],
    ['甲 5G~2', 'near-needs-two 甲 [5G~2]', undefined],
    ['title:５Ｇ～３', 'near-needs-two title:[５Ｇ～３]', undefined],
    ['(工厂~20) 甲', 'near-needs-two ([工厂~20]) 甲', undefined],
  ])('%s', (q, expected, nearest) => {
    expect(marked(q)).toBe(expected)
    expect(problemOf(q).fault.values.nearest).toBe(nearest)
  })

  test.each([
    ['BRAND经济', 'BRAND经济'],
    ['ANDROID手机 中国NOTE', 'ANDROID手机 AND 中国NOTE'],
    ['"经济AND发展"', '"经济AND发展"'],
    ['source:"新闻AND评论"', 'source:"新闻AND评论"'],
    ['url:甲AND乙', 'url:甲AND乙'],
    ['经济and发展', '经济and发展'],
    ['3～5年 2020~2024 A4~A5', '3 AND 5年 AND 2020 AND 2024 AND A4 AND A5'],
    ['"NEAR/3" "5G~2" near3 HDR/3', 'NEAR AND 3 AND 5G AND 2 AND near3 AND HDR AND 3'],
    ['/3 24/7', '3 AND 24 AND 7'],
    ['date:2024 -2024年营收', 'date:2024 AND NOT 2024年营收'],
    ['date:2024 - 5G', 'date:2024 AND 5G'],
    ['date:2024 AND NOT 2024', 'date:2024 AND NOT 2024'],
    ['date:(2024) -2023', 'date:2024 AND NOT 2023'],
  ])('%s is none of it', (q, full) => {
    const node = parseQuery(q, [])
    expect(node && formatQuery(node)).toBe(full)
  })
})

describe('limits', () => {
  const row = (length: number, one: string) => Array.from({ length }, () => one).join(' ')
  const nested = (depth: number) => `${'('.repeat(depth)}5G${')'.repeat(depth)}`

  test('a phrase has 100 words', () => {
    expect(parseQuery(row(100, '甲').replaceAll(' ', ''), [])?.kind).toBe('term')
    expect(problemOf(`5G ${'甲'.repeat(101)}`).fault).toEqual({
      code: 'phrase-too-long',
      at: 3,
      length: 101,
      values: { most: '100' },
    })
  })

  test('a query has 200 terms', () => {
    expect(parseQuery(row(200, 'a'), [])?.kind).toBe('and')
    expect(problemOf(row(201, 'a')).fault).toMatchObject({ code: 'too-many-terms', at: 400, length: 1 })
    expect(problemOf(`"${row(201, 'a')}"~2`).fault).toMatchObject({ code: 'too-many-terms' })
  })

  test('parentheses and NOT stand in each other 50 times', () => {
    expect(parseQuery(nested(50), [])?.kind).toBe('term')
    expect(problemOf(nested(51)).fault).toMatchObject({ code: 'too-deep', at: 50, length: 1 })
    expect(problemOf(`${row(51, 'NOT')} 5G`).fault).toMatchObject({ code: 'too-deep', at: 200, length: 3 })
    const mixed = (depth: number) => `${'a OR b (c '.repeat(depth)}d${')'.repeat(depth)}`
    const deepest = parseQuery(mixed(24), [])
    expect(deepest && parseQuery(formatQuery(deepest), [])?.kind).toBe('or')
    expect(problemOf(mixed(30)).fault.code).toBe('too-deep')
    expect(problemOf(nested(100_000)).fault).toMatchObject({ code: 'too-deep', at: 50 })
  })
})

test('a sentence says what is wrong, where, and what to do', () => {
  expect(problemOf('5G AND').message).toBe(
    'AND needs something after it: to look for the word itself, put it in quotation marks (at character 4)',
  )
  expect(problemOf('theme:smart').message).toContain('the nearest ones are Smart cities')
  expect(problemOf('theme:城市').fault.values).toEqual({ name: '城市', nearest: '智慧城市' })
  expect(problemOf('theme:绿色').fault.values).toEqual({ name: '绿色', nearest: '绿色能源' })
  expect(problemOf('theme:green').fault.values).toEqual({ name: 'green', nearest: 'green-energy' })
  expect(problemOf('theme:zzz').message).toBe('There is no theme “zzz” (at character 7)')
  expect(problemOf('titel:5G').fault.values).toEqual({ field: 'titel', nearest: 'title' })
})
