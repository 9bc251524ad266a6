import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

const none = { q: '', theme: [], from: undefined, to: undefined }

test.each([
  [none, 'tidewatch-articles-r7.csv'],
  [{ ...none, q: '"5G 工厂"~20 OR AI' }, 'tidewatch-articles-5g-20-or-ai-r7.csv'],
  [{ ...none, q: '芯片', theme: ['5g', 'quantum'] }, 'tidewatch-articles-5g-quantum-r7.csv'],
  [{ ...none, from: '2014-11-10', to: '2014-11-10' }, 'tidewatch-articles-2014-11-10..2014-11-10-r7.csv'],
  [{ ...none, from: '2014-11-10' }, 'tidewatch-articles-2014-11-10..-r7.csv'],
  [{ ...none, q: '"; x=../../é\n' }, 'tidewatch-articles-x-r7.csv'],
])('%j is saved as %s', (filters, name) => {
  expect(fileName('articles', filters, 7)).toBe(name)
})

test('a long query gives a short name', () => {
  expect(fileName('articles', { ...none, q: 'word '.repeat(300) }, 7).length).toBeLessThan(80)
})
