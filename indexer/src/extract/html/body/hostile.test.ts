import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Page, PageNode } from './dom.ts'
import { findBody } from './find-body.ts'
import { bodyOf, paragraphs, sentence } from './testing/body-of.ts'

const about = { title: 'Ferry', language: null }

/** Elements in one another, deeper than any stack, without a parser that might flatten them. */
function nested(depth: number, text: string): Page {
  let node: Node = { nodeType: 3, data: text, firstChild: null, nextSibling: null, parentNode: null }
  for (let level = 0; level < depth; level++) node = wrap('div', node)
  const root = wrap('html', node)
  const page: Page = { ...root, nodeType: 9, documentElement: root, cloneNode: () => page }
  return page
}
type Node = { -readonly [K in keyof PageNode]: PageNode[K] }

function wrap(localName: string, firstChild: Node): Node {
  const node = {
    nodeType: 1,
    localName,
    firstChild,
    nextSibling: null,
    parentNode: null,
    getAttribute: () => null,
  }
  firstChild.parentNode = node
  return node
}

test('a page that is nested deeper than any stack is read', () => {
  expect(findBody(nested(100_000, sentence(1)), about).body).toBe(sentence(1))
})

test('a page of a hundred thousand tags that never end is read', () => {
  expect(bodyOf('<div><p>'.repeat(50_000) + sentence(1)).body).toBe(sentence(1))
  expect(bodyOf(`${'<b><font>'.repeat(20_000)}${sentence(1)}`).body).toContain(sentence(1))
})

test('a link that is never closed does not make all that follows a link', () => {
  expect(bodyOf(`<p><a href="/top">Up</p>${paragraphs(1, 12)}`).body).toContain(sentence(11))
})

test('a page with very many paragraphs is read whole', () => {
  const { body } = bodyOf(`<article>${paragraphs(0, 15_000)}</article>`)
  expect(body.split('\n\n')).toHaveLength(15_000)
})

const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'a',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'h2',
  'blockquote',
  'figure',
  'section',
  'br',
  'script',
  'style',
)
const name = fc.constantFrom('', 'share', 'comments', 'caption', 'article', 'body', 'sidebar', 'byline')
const text = fc.constantFrom(
  sentence(1),
  sentence(2),
  'By Ada Moor',
  'Read more',
  '责任编辑：陈水',
  '相关阅读',
  'Photo: Ben',
  '',
)
const markup = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(tag, name, fc.array(tie('node'), { maxLength: 4 }))
      .map(
        ([is, called, inside]) => `<${is} class="${called}" onclick="evil()"> ${inside.join(' ')} </${is}>`,
      ),
  ),
})).node

const words = (said: string) => said.replace(/<[^>]*>/g, ' ').match(/\p{Script=Han}|\w+/gu) ?? []

test('whatever the page, its body is words of the page, and nothing of its programs', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), (parts) => {
      const html = parts.join(' ')
      const { body, removed } = bodyOf(html)
      const known = new Set(words(html))
      expect(words(body).filter((word) => !known.has(word))).toEqual([])
      expect(body + removed.join('')).not.toMatch(/evil|onclick|</)
    }),
    { numRuns: 300 },
  )
})

test('the document stays as it is', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 5 }), (parts) => {
      const first = bodyOf(parts.join(''))
      expect(bodyOf(parts.join(''))).toEqual(first)
    }),
    { numRuns: 30 },
  )
})
