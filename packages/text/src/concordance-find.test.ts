import type { QueryNode, Term, TextField } from '@tidewatch/schema/query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineFinder } from './concordance-find.ts'
import { plain } from './plain.ts'
import { tokens } from './tokens.ts'

const nowhere = { from: 0, to: 0 }
const term = (text: string): Term => ({ phrases: [{ text, words: tokens(text).words }] })
const one = (text: string, field: TextField | null = null): QueryNode => ({
  ...{ kind: 'term', term: term(text), field, ...nowhere },
})
const both = (left: QueryNode, right: QueryNode): QueryNode => ({
  kind: 'and',
  of: [left, right],
  ...nowhere,
})
const not = (of: QueryNode): QueryNode => ({ kind: 'not', of, ...nowhere })
const near = (left: string, right: string, distance: number): QueryNode => ({
  ...{ kind: 'near', terms: [term(left), term(right)], distance, field: null, ...nowhere },
})
const theme = { id: 't', terms: ['低空经济', '经济'], exclude: ['降低空经济舱'] }

function found(text: string, finder: ReturnType<typeof createLineFinder>, field: TextField = 'body') {
  const marks = finder?.find(tokens(text), field) ?? []
  return marks.map(([from, to]) => text.slice(from, to))
}

test('each match of the query is a line, the longest where several overlap; what is excluded is none', () => {
  const finder = createLineFinder(both(one('数字化'), both(one('数字化转型'), not(one('港口')))), [])
  expect(found('港口数字化转型与数字化', finder)).toEqual(['数字化转型', '数字化'])
})

test('a term of one field has lines in that field only', () => {
  const finder = createLineFinder(one('5G', 'title'), [])
  expect(found('5Ｇ 5G', finder, 'title')).toEqual(['5Ｇ', '5G'])
  expect(found('5G', finder, 'body')).toEqual([])
})

test('terms that have to be near are lines where they are', () => {
  const finder = createLineFinder(near('5G', '工厂', 2), [])
  expect(found('5G进工厂。从此以后再没有别的5G。', finder)).toEqual(['5G', '工厂'])
})

test('the mentions of a theme are lines beside those of the query, each place once', () => {
  expect(found('低空经济与经济，降低空经济舱票价', createLineFinder(null, [theme]))).toEqual([
    '低空经济',
    '经济',
  ])
  const joint = createLineFinder(one('经济与'), [theme])
  expect(found('低空经济与经济', joint)).toEqual(['低空经济', '经济'])
})

test('without a term to look for there is nothing to show', () => {
  expect(createLineFinder(not(one('5G')), [])).toBeNull()
  expect(createLineFinder(null, [])).toBeNull()
})

test('two matches in one character are two lines, in both forms', () => {
  const finder = createLineFinder(null, [{ id: 'half', terms: ['1', '2'] }])
  const found = tokens('½')
  expect(finder?.find(found, 'body')).toHaveLength(2)
  expect(finder?.findInPlain(plain(found), 'body')).toHaveLength(2)
})

test('a plain text has the same lines as the original', () => {
  const pieces = fc.constantFrom('降', '低', '空', '经', '济', '舱', '5G', '，', ' ', 'ab', '𠮷')
  const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
  const words = fc.constantFrom('低空', '空经', '5G', '5G低', 'ab', '经济', '低', 'ab 5G', '𠮷')
  const query = fc.oneof(
    fc.tuple(words, words).map(([left, right]) => both(one(left, 'body'), one(right))),
    fc.tuple(words, words, fc.nat(3)).map(([left, right, distance]) => near(left, right, distance)),
    fc.constant(null),
  )
  const field = fc.constantFrom<TextField>('title', 'body')
  fc.assert(
    fc.property(text, query, fc.boolean(), field, (original, node, withTheme, at) => {
      const finder = createLineFinder(node, withTheme ? [theme] : [])
      const form = plain(tokens(original))
      const shown = (finder?.findInPlain(form, at) ?? []).map(([from, to]) => form.slice(from, to))
      expect(shown).toEqual(found(original, finder, at).map((match) => plain(tokens(match)).slice(1)))
    }),
  )
})
