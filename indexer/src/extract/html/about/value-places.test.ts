import { expect, test } from 'vitest'
import { readHtml } from '../read-html.ts'

const BODY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at} tells at some length how the harbour of the town was dredged, and what it cost.</p>`,
).join('')

function origins(head: string, body: string) {
  const html = `<html><head>${head}</head><body><article>${body}${BODY}</article></body></html>`
  const read = readHtml(html, { url: 'https://example.org/a/1' }, new Date('2026-01-01'))
  if ('refused' in read) throw new Error(read.refused)
  return read.draft.origins
}

test('each value of a page says where it stands', () => {
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The harbour is dredged',
    author: { '@type': 'Person', name: 'Jane Doe' },
  }
  const head = `<title>The harbour is dredged</title>
    <meta property="og:site_name" content="Harbour Times"><meta name="keywords" content="harbour, dredging">
    <script type="application/ld+json">${JSON.stringify(described)}</script>`
  expect(origins(head, '<h1>The harbour is dredged</h1>')).toEqual({
    title: 'text',
    source: 'metadata',
    author: 'json-ld',
    keywords: 'metadata',
    url: 'container',
    language: 'detected',
  })
})

test('what only the text says is of the text', () => {
  const found = origins('', '<h1>The harbour is dredged</h1><p class="byline">By Jane Doe</p>')
  expect(found).toMatchObject({ title: 'text', author: 'text' })
})
