import { expect, test } from 'vitest'
import { chartOf } from './chart-of.ts'
import { filterDefaults } from './filter-defaults.ts'

const list = { ...filterDefaults, from: '2014-01-01', to: undefined, story: undefined }

test.each([
  ['芯片', [], '芯片', []],
  ['', ['5g'], '', ['5g']],
  ['', ['5g', 'ai'], 'theme:5g OR theme:ai', []],
  ['芯片 OR "5G', ['5g'], '(芯片 OR "5G") AND (theme:5g)', []],
])('the list of %j and the themes %j is charted as %j with %j', (q, theme, asked, series) => {
  const meant = q === '芯片 OR "5G' ? '芯片 OR "5G"' : q
  expect(chartOf({ ...list, q, theme }, meant)).toEqual({ ...list, q: asked, theme: series })
})
