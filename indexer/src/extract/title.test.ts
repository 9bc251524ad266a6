import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveTitle, looksLikeTitle, unquote } from './title.ts'

test.each([
  ['某市今天启用新港口。港口很大。', '某市今天启用新港口'],
  [
    '近日，某部部长深入东部沿海的几个制造业重点城市进行实地调研，并强调要加快推进产业的数字化和绿色化。',
    '近日，某部部长深入东部沿海的几个制造业重点城市进行实地调研',
  ],
  ['今年增长1,234亿元', '今年增长1,234亿元'],
  ['\n\n  第一段\n第二段', '第一段'],
  ['Ships wait. The port is full.', 'Ships wait'],
  [
    'Officials of the coastal province said on Monday that the port would open two weeks early, and that ships may book now.',
    'Officials of the coastal province said on Monday that the port would open two weeks early',
  ],
  [
    'On July 12, the city government held a meeting on the development of the digital economy to plan its work for the year.',
    'On July 12, the city government held a meeting on the development of the digital economy to plan',
  ],
  ['。', '。'],
])('the title of %s is its opening', (body, title) => {
  expect(deriveTitle(body)).toBe(title)
})

test('is short, and stands at the beginning of the body', () => {
  const words = fc.array(fc.constantFrom('港口', '开放', '，', '。', ' ', 'port', 'open', ', ', '. ', '12'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, (parts) => {
      const body = parts.join('')
      fc.pre(body.trim() !== '')
      const title = deriveTitle(body)
      expect(title.length).toBeGreaterThan(0)
      expect(title.length).toBeLessThanOrEqual(100)
      expect(body.trim().startsWith(title)).toBe(true)
    }),
  )
})

test.each([
  ['第一批港口今日开放', true, true],
  ['Is the port “open”?', false, true],
  ['“开放！”记者在港口看到', false, true],
  ['The Port Opens. Ships Come.', true, true],
  ['The Port Opens. Ships Come.', false, false],
  ['某市今天启用新港口。', true, false],
  ['记者走进港口，', true, false],
  ['', true, false],
])('a first line %s (blank line below: %s) is a title: %s', (line, isApart, expected) => {
  expect(looksLikeTitle(line, isApart)).toBe(expected)
})

test.each([
  ['“Ports open”', 'Ports open'],
  ['《港口开放》', '港口开放'],
  ['《港口》与《船》', '《港口》与《船》'],
  ['“开放”的港口', '“开放”的港口'],
])('%s without the marks around it is %s', (title, bare) => {
  expect(unquote(title)).toBe(bare)
})
