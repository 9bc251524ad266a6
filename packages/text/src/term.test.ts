import { expect, test } from 'vitest'
import { termProblem } from './term.ts'

test.each(['5G', '人民政府', '人民 政府', 'COVID-19', '“新基建”', 'AI+', '2.5G', '.NET'])(
  '%s can be looked for',
  (term) => expect(termProblem(term)).toBeNull(),
)

const allowed = 'only spaces, and single hyphens between Latin words or numbers, may stand inside a term.'

test.each([
  ['', '“” has no letter, digit or Chinese character to look for.'],
  ['——', '“——” has no letter, digit or Chinese character to look for.'],
  ['人民，政府', `“人民，政府” is broken by “，”: ${allowed}`],
  ['A & B', `“A & B” is broken by “&”: ${allowed}`],
  ['5\u200bG', `“5\u200bG” is broken by “U+200B”: ${allowed}`],
  ['5 \ufeffG', `“5 \ufeffG” is broken by “U+FEFF”: ${allowed}`],
  ['5G-技术', `“5G-技术” is broken by “-”: ${allowed}`],
  ['½', `“½” is broken by “½”: ${allowed}`],
])('%s cannot, and the sentence says why', (term, problem) => expect(termProblem(term)).toBe(problem))
