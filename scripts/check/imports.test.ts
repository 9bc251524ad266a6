import { expect, test } from 'vitest'
import { findImports } from './find-imports.ts'
import { findForbiddenImports } from './imports.ts'

const judge = (path: string, ...lines: string[]) =>
  findForbiddenImports([{ path, text: `${lines.join('\n')}\n` }])
const from = (module: string) => `import { x } from '${module}'`

test.each([
  ['packages/schema/src/a.ts', from('@tidewatch/text/fold')],
  ['packages/text/src/a.ts', from('@tidewatch/corpus/corpus')],
  ['packages/corpus/src/a.ts', from('@tidewatch/indexer/tag')],
  ['packages/text/src/a.ts', from('../../corpus/src/corpus.ts')],
  ['indexer/src/a.ts', from('@tidewatch/server/app')],
  ['server/src/a.ts', from('@tidewatch/web/main')],
  ['server/src/a.ts', from('meilisearch')],
  ['bench/main.ts', from('libsql')],
  ['server/src/a.ts', `const x = await ${'import'}('meilisearch')`],
  ['web/src/api.ts', from('@tidewatch/server/app')],
  ['web/src/api.ts', "import '@tidewatch/server/app'"],
  ['web/src/api.ts', "import type { x } from '@tidewatch/corpus/corpus'"],
  ['web/src/timeline/a.tsx', "import type { x } from '../articles/b.ts'"],
  ['web/src/chart/a.tsx', from('../timeline/b.ts')],
])('%s may not say: %s', (path, line) => {
  expect(judge(path, line)).toHaveLength(1)
})

test.each([
  ['server/src/a.ts', from('@tidewatch/corpus/corpus')],
  ['server/src/a.ts', from('@tidewatch/schema/article')],
  ['packages/corpus/src/engine/a.ts', from('meilisearch')],
  ['bench/straight.ts', from('meilisearch')],
  ['web/src/api.ts', "import type { App } from '@tidewatch/server/app'"],
  ['web/src/api.test.ts', from('@tidewatch/server/app')],
  ['web/src/timeline/a.tsx', from('../chart/chart.tsx')],
  ['web/src/timeline/a.tsx', from('./b.ts')],
  ['web/src/routes/a.tsx', from('../timeline/b.ts')],
  ['e2e/a.test.ts', from('@tidewatch/server/app')],
])('%s may say: %s', (path, line) => {
  expect(judge(path, line)).toEqual([])
})

test('a second file of web that imports echarts is found, and both are named', () => {
  const chart = { path: 'web/src/chart/chart.tsx', text: "import * as echarts from 'echarts/core'\n" }
  const other = { path: 'web/src/timeline/option.ts', text: "import type { EChartsOption } from 'echarts'\n" }
  expect(findForbiddenImports([chart])).toEqual([])
  expect(findForbiddenImports([chart, other])).toEqual([
    expect.stringContaining('chart.tsx, web/src/timeline'),
  ])
})

test('imports over several lines and re-exports are seen, comments are not', () => {
  const source = [
    'import {',
    '  one,',
    '  type Two,',
    "} from 'a'",
    "export { three } from 'b'",
    "import type { Four } from 'c'",
    "import five, * as six from 'd'",
    "// import { no } from 'e'",
    " * import('f')",
    "export const text = 'g'",
  ]
  expect(findImports(source.join('\n'))).toEqual([
    { from: 'a', typeOnly: false },
    { from: 'b', typeOnly: false },
    { from: 'c', typeOnly: true },
    { from: 'd', typeOnly: false },
  ])
})
