import { describe, expect, test } from 'vitest'
import { toArticle } from './to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const origin = { file: '/somewhere/Harbour News.jsonl.zst', line: 3 }

function accept(fields: Record<string, unknown>) {
  const answer = toArticle({ kind: 'fields', origin, fields }, { now })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

const port = '今天早上，港口的潮水比往年高出一米，渔船都留在了码头里面，居民都到岸边来看。'

test('what the reader had to guess is said of every kind of record', () => {
  const hints = { notes: ['the encoding was guessed'] }
  const records = [
    { kind: 'fields', origin, fields: { title: 'a', url: 'x' }, hints },
    { kind: 'page', origin, text: `港口的早晨\n\n${port}`, hints },
    { kind: 'html', origin, html: `<h1>港口的早晨</h1><p>${port}</p>`, hints },
  ] as const
  for (const record of records) {
    const made = toArticle(record, { now })
    expect('refused' in made ? [] : made.notes).toContain('the encoding was guessed')
  }
  expect(hints.notes).toHaveLength(1)
})

test('markup in a field is what a reader would see of it', () => {
  const { article } = accept({
    title: '<script>alert(1)</script>R&#038;D',
    body: '<script>alert(2)</script>正文',
    summary: '<p>摘要</p>',
    author: ['<b>李明</b>'],
    source: '<a href="javascript:alert(1)">港报</a>',
    keywords: ['<i>潮</i>'],
  })
  expect(article).toMatchObject({
    title: 'R&D',
    summary: '摘要',
    author: '李明',
    source: '港报',
    keywords: ['潮'],
  })
})

test('a file in an archive gives its own name, and the blanks that open its paragraphs are no text', () => {
  const made = toArticle(
    {
      kind: 'page',
      origin: { file: 'all.zip!inner.zip!港口.txt', line: null },
      text: `港口的早晨\n　　${port}\n　　${port}`,
    },
    { now },
  )
  expect('refused' in made ? null : made.article).toMatchObject({
    source: '港口',
    body: `${port}\n\n${port}`,
  })
})

describe('pages that are no articles are said to look so', () => {
  const notesOf = (html: string) => {
    const made = toArticle({ kind: 'html', origin, html }, { now })
    return 'refused' in made ? [] : made.notes
  }

  test.each([
    [
      'nothing but a frame',
      '<title>框架</title><frameset><frame src=a.html></frameset>',
      /no text was found/,
    ],
    ['a style that is never closed', `<title>港口</title><style>p{<body><p>${port}</p>`, /no text was found/],
    [
      'a missing page',
      '<title>页面不存在</title><h1>404</h1><p>抱歉，您访问的页面不存在或已删除</p>',
      /where there is no page/,
    ],
    [
      'a list',
      `<title>新闻</title><h2>新闻列表</h2><ul>${Array.from({ length: 25 }, (_, n) => `<li><a href="/${n}">第${n}条新闻：港口的潮水比往年高出一米</a><span>2023-07-01</span></li>`).join('')}</ul>`,
      /list of links/,
    ],
  ])('%s', (_, html, note) => {
    expect(notesOf(html)).toEqual([expect.stringMatching(note)])
  })

  test('an article is not', () => {
    expect(notesOf(`<title>港口的早晨</title><h1>港口的早晨</h1><p>${port}</p><p>${port}</p>`)).toEqual([])
  })
})

test('a page with more text than any article is refused before it is searched for one', () => {
  const html = `<title>港口</title>${`<p>${port}</p>`.repeat(70_000)}`
  expect(toArticle({ kind: 'html', origin, html }, { now })).toEqual({
    refused: expect.stringMatching(/^its page has [\d,]+ characters of text; a page may have 2,000,000$/),
  })
})
