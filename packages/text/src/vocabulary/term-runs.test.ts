import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, plainTerm } from '../plain.ts'
import { anyText } from '../testing/texts.ts'
import { tokens } from '../tokens.ts'
import { termRuns, wholeTerm } from './term-runs.ts'

const texts = (text: string) => termRuns(text).map((run) => run.text)

test('words and runs of neighbouring words, none across a gap', () => {
  const runs = texts('海州发布数字化转型方案，低空经济提速')
  expect(runs).toEqual(expect.arrayContaining(['数字化转型', '低空经济', '转型', '方案']))
  expect(runs).not.toContain('方案低空')
})

test('function words and bare numbers stand at no end', () => {
  for (const run of texts('2024年的海州和在临江的工厂 the ports of Haizhou')) {
    expect(run).not.toMatch(/^(的|和|在|年|2024|the |of )|(的|和|在| the| of)$/)
  }
})

test('two Latin words are a term, three are none', () => {
  const runs = texts('Quantum computing centre opens')
  expect(runs).toEqual(expect.arrayContaining(['Quantum', 'Quantum computing']))
  expect(runs).not.toContain('Quantum computing centre')
})

test('a term is shown without the blanks that Chinese titles are set with', () => {
  expect(texts('数字 化 转型')).toContain('数字化转型')
  expect(wholeTerm('5G 基站')?.text).toBe('5G基站')
})

test('a keyword is taken as it is, unless it has a gap', () => {
  expect(wholeTerm('绿色金融改革试验区')?.plain).toBe('绿色金融改革试验区')
  expect([wholeTerm('甲、乙'), wholeTerm('的'), wholeTerm('…')]).toEqual([null, null, null])
})

test('every run stands in its text, by the one definition of "contains"', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = plain(tokens(text))
      for (const run of termRuns(text)) {
        expect(whole).toContain(run.plain)
        expect(plainTerm(run.text)).toBe(run.plain)
      }
    }),
  )
})
