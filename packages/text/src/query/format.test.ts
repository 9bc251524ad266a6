import { expect, test } from 'vitest'
import { formatQuery } from './format.ts'
import { parseQuery } from './parse.ts'
import { themes } from './testing/themes.ts'

const withoutSpans = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'from' || key === 'to' ? undefined : part)))

test.each([
  ['url:「"tile:x」', 'url:「"tile:x」'],
  ['url:「a"b』c」', 'url:「a"b』c」'],
  ['url:『a"b」c』', 'url:『a"b」c』'],
  ['url:"「a」"', 'url:"「a」"'],
  ['url:"-x"', 'url:-x'],
  ['"policies"', '"policies"'],
  ['“人民政府”', '人民政府'],
  ['“人民 政府”', '"人民 政府"'],
  ['"NOT"', '"NOT"'],
  ['"atleast3" (5G OR 6G)', 'atleast3 AND (5G OR 6G)'],
  ['½', '1 AND 2'],
  ['title:(e-commerce "e-commerce")', 'title:e-commerce AND title:"e-commerce"'],
  ['date:2024-03-01..2024-03-31', 'date:2024-03'],
  ['date:2024-03-05..2024-03-05', 'date:2024-03-05'],
  ['date:2024-03..', 'date:2024-03-01..'],
  ['date:<2024', 'date:..2023-12-31'],
])('%s is written out as %s, and means the same', (q, full) => {
  const node = parseQuery(q, themes)
  if (node === null) throw new Error('nothing')
  expect(formatQuery(node)).toBe(full)
  expect(withoutSpans(parseQuery(full, themes))).toEqual(withoutSpans(node))
})
