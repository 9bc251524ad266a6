import { expect, test } from 'vitest'
import { isFinished } from './unfinished.ts'

test.each([
  '5G AND',
  '5G OR ',
  '5G NOT',
  'NOT',
  '5G 非',
  '5G -',
  '5G (',
  '5G "',
  '"',
  '5G 「',
  'title:',
  '5G 来源：',
  'title:"',
  '"5G 工厂"~',
])('%s waits for what follows', (typed) => {
  expect(isFinished(typed)).toBe('no')
})

test.each(['5G A', '5G N', '5G NO', '5G AND (AI', 'title:(5G OR 芯片', 'atleast3', 'plan O'])(
  '%s may become something else',
  (typed) => {
    expect(isFinished(typed)).toBe('maybe')
  },
)

test.each([
  '',
  '5G',
  '5G AND AI',
  '"war and',
  '"rock AND',
  '"5G 工厂"',
  '「数字化',
  '「数字化」',
  'NOTE',
  '(5G)',
  '"(" 5G',
  'title:5G',
  'not',
  'Standard',
  '如何',
  '"5G"~3',
])('%s is searched as it stands', (typed) => {
  expect(isFinished(typed)).toBe('yes')
})
