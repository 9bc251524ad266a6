import { expect, test } from 'vitest'
import { namedThemes } from './named-themes.ts'

test.each([
  ['theme:digital-transformation', '<digital-transformation>'],
  ['(theme:5g OR theme:ai) AND NOT 芯片', '(<5g> OR <ai>) AND NOT 芯片'],
  ['"theme:5g" AND theme:5g', '"theme:5g" AND <5g>'],
  ['title:theme', 'title:theme'],
])('%s is shown as %s', (query, shown) => {
  expect(namedThemes(query, (id) => `<${id}>`)).toBe(shown)
})
