import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArticle } from '../../to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const origin = { file: 'page.html', line: null }

function read(html: string, hints = {}) {
  const gate = toArticle({ kind: 'html', origin, html, hints }, { now })
  if ('refused' in gate) throw new Error(gate.refused)
  return gate.article
}

const ZH = [
  '某市今天启用了新的自动化港口，首批货轮已经靠岸，码头上的吊机全部由远处的操作员看管。',
  '专家认为，这将带动周边的制造业和物流业，未来三年里还会有两座同样的码头投入使用。',
  '当地居民对记者说，夜里的噪声比从前小了很多，希望港口的绿化也能跟上建设的步子。',
]
const EN = [
  'The city opened its new automated port today, and the first ships have arrived, watched by crane drivers far away.',
  'Experts expect it to help factories and carriers in the region, and two more terminals will open within three years.',
  'People who live nearby say that the nights have become quieter, and hope that trees will follow the new buildings.',
]
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const page = (head: string, body: string, lang = '') =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

test('an English page with all that metadata has', () => {
  const article = read(
    page(
      `<title>Port opens to first ships - The Harbour Times</title>
       <link rel="canonical" href="/2024/03/port">
       <meta property="og:site_name" content="The Harbour Times">
       <meta property="og:title" content="Port opens to first ships">
       <meta property="og:description" content="A port without people on its quays.">
       <meta property="article:section" content="Business">
       <meta property="article:tag" content="ports"><meta property="article:tag" content="shipping">
       <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
         {"@type":"Organization","@id":"#us","name":"The Harbour Times"},
         {"@type":"NewsArticle","headline":"Port opens to first ships","publisher":{"@id":"#us"},
          "datePublished":"2024-03-05T10:22:00+01:00",
          "author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"By John Roe"}]}]}</script>`,
      `<nav><a href="/">Home</a></nav><article><h1>Port opens to first ships</h1>${paragraphs(EN)}</article>`,
      'en-GB',
    ),
    { url: 'https://www.harbour.example.org/2024/03/port?utm_source=feed' },
  )
  expect(article).toMatchObject({
    title: 'Port opens to first ships',
    titleOrigin: 'given',
    body: EN.join('\n\n'),
    author: 'Jane Doe, John Roe',
    source: 'The Harbour Times',
    url: 'https://www.harbour.example.org/2024/03/port',
    section: 'Business',
    keywords: ['ports', 'shipping'],
    summary: 'A port without people on its quays.',
    language: 'en',
    day: '2024-03-05',
    claimedOrigin: null,
  })
})

describe('a Chinese page', () => {
  const chinese = page(
    '<title>[视频]新港口启用_经济频道_海港网</title><meta name="author" content="海港网"><meta name="keywords" content="港口 自动化 物流">',
    `<h1>新港口启用</h1><div class="info">2024年03月05日 10:22　来源：远洋日报　作者：张三</div>
     <div class="article">${paragraphs(ZH)}</div><div class="zebian">（责任编辑：李四）</div>
     <div class="foot"><p>版权所有 海港网</p></div>`,
  )

  test('is of its site, and names another as its origin', () => {
    expect(read(chinese)).toMatchObject({
      title: '新港口启用',
      body: ZH.join('\n\n'),
      source: '海港网',
      claimedOrigin: '远洋日报',
      author: '张三',
      keywords: ['港口', '自动化', '物流'],
      language: 'zh',
      day: '2024-03-05',
    })
    expect(read(chinese).removed.join('\n')).toContain('责任编辑：李四')
  })

  test('is no reprint where it names itself', () => {
    expect(read(chinese.replace('远洋日报', '海港网经济频道')).claimedOrigin).toBeNull()
  })
})

test.each([
  ['新华通讯港口3月4日电', null],
  ['（远洋社海港3月4日电）', '远洋社'],
  ['LONDON (Harbour Wire) — Ships', null],
])('a body that begins %s', (start, origin) => {
  const { claimedOrigin } = read(page('', paragraphs([`${start}${ZH[0]}`, ...ZH.slice(1)])))
  expect(claimedOrigin).toBe(origin ?? (start.startsWith('LONDON') ? 'Harbour Wire' : '新华通讯'))
})

describe('languages', () => {
  test('what a page claims gives way to what it is written in', () => {
    expect(read(page('', paragraphs(ZH), 'en')).language).toBe('zh')
    expect(read(page('', paragraphs(EN), 'zh-CN')).language).toBe('en')
  })

  test('parts that name their languages are versions of one article', () => {
    const article = read(
      page(
        '<title>新港口启用</title>',
        `<div lang="zh-CN"><h1>新港口启用</h1>${paragraphs(ZH)}</div>
         <div lang="en" style="display:none"><h2>Port opens to first ships</h2>${paragraphs(EN)}</div>`,
      ),
    )
    expect(article).toMatchObject({
      title: '新港口启用',
      body: ZH.join('\n\n'),
      language: 'zh',
      translations: [{ language: 'en', body: EN.join('\n\n') }],
    })
  })

  test('paragraphs by turns are as well, a page that quotes is not', () => {
    const turns = read(
      page('<title>新港口启用</title>', paragraphs(ZH.flatMap((text, at) => [text, EN[at] ?? '']))),
    )
    expect(turns).toMatchObject({ body: ZH.join('\n\n'), translations: [{ body: EN.join('\n\n') }] })
    const quoting = read(page('<title>新港口启用</title>', paragraphs([ZH[0]!, ZH[1]!, EN[0]!, ZH[2]!])))
    expect(quoting.translations).toEqual([])
    expect(quoting.body).toContain(EN[0])
  })
})

test('no program and no handler comes through', () => {
  const article = read(
    page(
      '<title>Port opens</title><script>steal("head")</script>',
      `<article>${paragraphs(EN)}<script>steal()</script><style>p{}</style><p onclick="steal()">The end is <b onmouseover=steal()>near</b> the quay now.</p><iframe src="javascript:steal()"></iframe></article>`,
    ),
  )
  expect(JSON.stringify(article)).not.toMatch(/steal|<\/?\w|onclick/)
})

test('a page of another size or shape is read or refused in a sentence', () => {
  const deep = `<html><body>${'<div>'.repeat(60_000)}${paragraphs(EN)}`
  expect(read(deep).body).toContain(EN[1])
  expect(read(`<P CLASS=a>${EN[0]}<P>${EN[1]}<P>${EN[2]}`).body).toContain(EN[2])
  const many = toArticle({ kind: 'html', origin, html: '<b>'.repeat(600_000) }, { now })
  expect(many).toEqual({ refused: expect.stringMatching(/600,000 tags.*500,000/) })
  expect(toArticle({ kind: 'html', origin, html: '<html></html>' }, { now })).toMatchObject({
    refused: expect.stringMatching(/neither/),
  })
})

test('never throws, whatever the markup', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div lang="en">',
    '<table><tr><td>a',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","author":[null,{}],"headline":7}',
    '</script>',
    '<!--',
    '-->',
    '<meta name="author" content="x">',
    '<link rel=canonical href="http://[">',
    '<base href="::">',
    '<h1>',
    '港口。',
    'Port opens. ',
    '<html>',
    '<title>',
    '\0',
    '&#xd800;',
    '<svg>',
    '<pre>\n',
    '<![CDATA[',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const gate = toArticle(
        { kind: 'html', origin, html: pieces.join(''), hints: { url: 'not one' } },
        { now },
      )
      expect('refused' in gate ? gate.refused : gate.article.title).not.toBe('')
    }),
    { numRuns: 300 },
  )
})
