import { expect, test } from 'vitest'
import { isSummary, plainText } from './is-summary.ts'

const sentence = 'The council named what the harbour needs next. '

test.each([
  ['a short text', sentence, true],
  ['a long text', sentence.repeat(40), false],
  ['a long text that goes on', `${sentence.repeat(40)} <a href="/a">Read more</a>`, true],
  ['a long text cut with dots', `${sentence.repeat(40)} [&hellip;]`, true],
  ['a Chinese text of four hundred characters', '港口扩建工程今天开工'.repeat(42), false],
  ['a Chinese text that goes on', `${'港口扩建工程今天开工'.repeat(42)}<a>阅读全文</a>`, true],
  [
    'a short text in much markup',
    `<p class="${'x'.repeat(3_000)}">Short.</p><script>${sentence.repeat(60)}</script>`,
    true,
  ],
])('%s', (_, markup, expected) => {
  expect(isSummary(markup)).toBe(expected)
})

test('tags, scripts and styles are no text', () => {
  expect(plainText('<STYLE>p {}</STYLE><p>One <b>two</b></p><script>if (a < b) c()</script> 3 < 4')).toBe(
    'One two 3 < 4',
  )
})

test.each(['<script', '<', '<style>', '&a', '</', ' '])(
  'hostile markup of %j takes no longer than its length',
  (part) => {
    expect(plainText(part.repeat(500_000)).length).toBeLessThanOrEqual(part.length * 500_000)
  },
)
