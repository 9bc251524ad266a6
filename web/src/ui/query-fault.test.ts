import type { QueryFault } from '@tidewatch/schema/query'
import { expect, test } from 'vitest'
import { asking as en } from '../i18n/en/asking.ts'
import { asking as zh } from '../i18n/zh/asking.ts'
import { gapsOf, nearestOf, sentenceOf } from './query-fault.ts'

const fault = (code: QueryFault['code'], values: Record<string, string>): QueryFault => ({
  code,
  at: 0,
  length: 1,
  values,
})

function said(words: { fault: Record<string, string> }, found: QueryFault): string {
  const gaps: Record<string, string> = gapsOf(found)
  return (words.fault[sentenceOf(found)] ?? '').replace(/\{\{(\w+)\}\}/g, (gap, name) => gaps[name] || gap)
}

test.each([
  [fault('bad-date', { value: '2024-13', why: 'none' }), '“2024-13” is no date', '“2024-13”不是日期'],
  [fault('bad-date', { value: 'x', why: 'unheard of' }), '“x” is no date', '“x”不是日期'],
  [fault('bad-date', { value: 'b..a', why: 'reversed' }), '“b..a” ends before', '“b..a”的终点早于起点'],
  [
    fault('bad-date', { value: 'a - b', why: 'span', nearest: 'a..b' }),
    'Write date:a..b',
    '“a - b”，请写date:a..b',
  ],
  [fault('near-form', { typed: 'W/3', nearest: '' }), 'Write "5G factory"~3', '"5G 工厂"~3'],
  [fault('near-form', { typed: 'W/3', nearest: '"a b"~3' }), 'W/3 is not how', '请写"a b"~3'],
  [
    fault('glued-operator', { operator: 'OR', nearest: '甲 OR 乙' }),
    'OR needs blanks',
    'OR前后须有空格：甲 OR 乙',
  ],
])('%j is said in both languages', (found, english, chinese) => {
  expect(said(en, found)).toContain(english)
  expect(said(zh, found)).toContain(chinese)
  expect(said(en, found) + said(zh, found)).not.toContain('{{')
})

test('what was meant can be put in the place at fault', () => {
  expect(nearestOf(fault('bad-date', { why: 'span', nearest: 'a..b' }))).toEqual([
    { text: 'a..b', insert: 'a..b' },
  ])
  expect(nearestOf(fault('bad-date', { why: 'none' }))).toEqual([])
  expect(nearestOf(fault('glued-operator', { operator: 'OR', nearest: '甲 OR 乙' }))).toEqual([
    { text: '甲 OR 乙', insert: ' OR ' },
  ])
})
