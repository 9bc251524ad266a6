import { expect, test } from 'vitest'
import { findBrokenDocPaths } from './doc-paths.ts'

const files = [
  'packages/text/src/fold.ts',
  'docs/guide.md',
  'docker-compose.yml',
  'docs/decisions/0001-one.md',
]
const check = (text: string, path = 'README.md') =>
  findBrokenDocPaths([{ path, text }, ...files.map((file) => ({ path: file, text: '' }))])

test.each([
  '`packages/text/src/gone.ts`',
  '`packages/gone`',
  '`gone/`',
  '`gone.ts`',
  '`src/gone.ts:12`',
  '[a guide](docs/gone.md)',
  '[a guide](gone.md#part)',
])('%s is missed', (text) => {
  expect(check(`See ${text}.`)).toHaveLength(1)
})

test.each([
  '`packages/text/src/fold.ts`, `packages/text/`, `packages/text`, `./docker-compose.yml`, `src/fold.ts:12`',
  '`fold.ts` in prose about its folder',
  '[guide](docs/guide.md#part), [top](#top), [site](https://example.org/a.md)',
  '`.md`, `text/csv`, `npm run load -- a.ts`, `/api/articles.json`, `@tidewatch/text`, `DATA_DIR/corpus.db`, `data/`',
  '`../shared/corpora/` lies beside the repository',
  '```\ncat packages/gone.ts `gone.ts`\n```',
])('%s is fine', (text) => {
  expect(check(text)).toEqual([])
})

test('a link is read from the folder of its own text', () => {
  expect(check('[one](decisions/0001-one.md) [up](../README.md)', 'docs/guide.md')).toEqual([
    'docs/guide.md names ../README.md, which is not there',
  ])
})
