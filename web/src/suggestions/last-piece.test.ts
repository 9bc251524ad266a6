import { expect, test } from 'vitest'
import { completed, lastPiece } from './last-piece.ts'

test.each([
  ['shuzi', { from: 0, text: 'shuzi' }],
  ['5G shuzi', { from: 3, text: 'shuzi' }],
  ['5G　数字', { from: 3, text: '数字' }],
  ['5G -shuzi', { from: 4, text: 'shuzi' }],
  ['(5G OR 数', { from: 7, text: '数' }],
  ['"digital tr', { from: 0, text: 'digital tr' }],
  ['5G “数字 经', { from: 3, text: '数字 经' }],
  ['source:新华', { from: 0, text: '新华', kind: 'source' }],
  ['5G -来源：新', { from: 4, text: '新', kind: 'source' }],
  ['theme:"数', { from: 0, text: '数', kind: 'theme' }],
  ['title:数', { from: 6, text: '数', kind: 'term' }],
  ['标题：（5G OR 数', { from: 10, text: '数', kind: 'term' }],
  ['atleast3(数', { from: 9, text: '数', kind: 'term' }],
  ['title:(5G) 数', { from: 11, text: '数' }],
] as const)('%s', (q, piece) => {
  expect(lastPiece(q)).toEqual(piece)
})

test.each([
  '',
  '5G ',
  '"5G"',
  '"5G 工厂"~20',
  'date:2024',
  'language:z',
  '5G AND',
  '5G 或',
  'source:',
  '(5G)',
  '-',
])('there is nothing to complete in: %s', (q) => {
  expect(lastPiece(q)).toBeNull()
})

test('the rest of the query stays as it is', () => {
  const q = '5G  (title:数'
  const piece = lastPiece(q)
  expect(piece && completed(q, piece, '数字化')).toBe('5G  (title:数字化 ')
})
