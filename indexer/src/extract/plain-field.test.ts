import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainField } from './plain-field.ts'

test.each([
  ['R&#038;D 投入&#8220;增长&#8221;', 'R&D 投入“增长”'],
  ['<p>潮水涨了</p>', '潮水涨了'],
  ['<script>alert(1)</script>标题', '标题'],
  ['<img src=x onerror=alert(1)>摘要', '摘要'],
  ['&lt;img src=x onerror=alert(1)&gt;潮', '潮'],
  ['<a href="javascript:alert(1)">港报</a>', '港报'],
  ['<x onclick="go()">tide', 'tide'],
  ['&lt;script<script>&lt;', '<'],
  ['The <script> tag and the sea', 'The tag and the sea'],
])('of markup stays what is seen: %s', (written, seen) => {
  expect(plainField(written)).toBe(seen)
})

test.each(['a < b and c > d', 'Fish & chips', 'AT&T; more', '《潮》<上>', 'if x<y then', 'tide\nwind'])(
  'what is no markup stays as it is: %s',
  (text) => expect(plainField(text)).toBe(text),
)

test('nothing that could run comes through, however it is wrapped', () => {
  const bits = fc.constantFrom(
    '<script>',
    '</script>',
    '<img onerror=a()>',
    '&lt;',
    '&gt;',
    '&amp;',
    'script',
    'a',
  )
  fc.assert(
    fc.property(fc.array(bits), (parts) => {
      expect(plainField(parts.join(''))).not.toMatch(/<\/?script[\s>]|<[^<>]*\sonerror/i)
    }),
    { numRuns: 1_000 },
  )
})
