import { join, normalize } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './safe-path.ts'

test.each([
  ['page.html', 'page.html'],
  ['saved/news/页面.htm', 'saved/news/页面.htm'],
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\Users\\me\\a.txt', 'C/Users/me/a.txt'],
  ['.hidden.html', 'hidden.html'],
  [' .hidden', 'hidden'],
  ['\0..', 'unnamed'],
  ['node_modules/a.md', 'node-modules/a.md'],
  ['a\0b\nc.txt', 'abc.txt'],
  ['///', 'unnamed'],
  ['', 'unnamed'],
])('%j is kept as %s', (name, kept) => expect(safePath(name)).toBe(kept))

test('a long name keeps its ending', () => {
  const kept = safePath(`${'字'.repeat(300)}.jsonl.gz`)
  expect(kept.endsWith('字.jsonl.gz')).toBe(true)
  expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(120)
})

test('no name leads out of the folder', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '/', '\\', '\0', '~'))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const inside = normalize(join('/inbox', safePath(parts.join('/'))))
      expect(inside.startsWith('/inbox/')).toBe(true)
      expect(inside).not.toMatch(/\/\.|\p{Cc}/u)
    }),
  )
})
