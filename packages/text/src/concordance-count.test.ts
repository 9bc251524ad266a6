import { expect, test } from 'vitest'
import { createLineCount } from './concordance-count.ts'
import { parseQuery } from './query/parse.ts'
import { readPlain } from './query/plain-article.ts'
import { createTagger } from './tagger.ts'

const THEMES = [
  { id: '5g', label: { zh: '5G', en: '5G' }, terms: ['5G', '5G基站'], exclude: ['5G冲浪'] },
  { id: 'ai', label: { zh: '人工智能', en: 'AI' }, terms: ['人工智能', 'AI'], exclude: [] },
]

function count(q: string, title: string, body: string, english = ''): number | undefined {
  const asked = parseQuery(q, THEMES)
  const translations = english === '' ? [] : [{ language: 'en', title: '', body: english }]
  const { plain } = createTagger([])({ title, body, translations } as never)
  const themes = THEMES.filter(({ id }) => q.includes(`theme:${id}`))
  return createLineCount(asked, themes)?.(readPlain(plain))
}

test('matches of the words and mentions of the themes count together, each place once', () => {
  expect(count('工厂 OR theme:5g', '5G工厂', '工厂建5G基站，也有5G冲浪。')).toBe(4)
  expect(count('5G OR theme:5g', '5G', '5G基站')).toBe(2)
  expect(count('theme:5g AND theme:ai', 'AI', '5G')).toBe(2)
})

test('of two versions the larger one counts', () => {
  expect(count('theme:ai', '人工智能', '人工智能', 'AI')).toBe(2)
  expect(count('theme:ai', '', '人工智能', 'AI, AI and AI')).toBe(3)
})

test('where nothing is to be shown there is no count', () => {
  expect(count('language:zh', '人工智能', '')).toBeUndefined()
})
