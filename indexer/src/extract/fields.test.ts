import { describe, expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const origin = { file: 'feed.xml', line: 1 }

function accept(fields: Record<string, unknown>, more = {}) {
  const gate = toArticle({ kind: 'fields', origin, fields, ...more }, { now })
  if ('refused' in gate) throw new Error(gate.refused)
  return gate.article
}

const ZH = [
  '某市今天启用了新的自动化港口，首批货轮已经靠岸，码头上用5G指挥吊机。',
  '专家认为，这将带动周边的制造业和物流业，未来3年里还会有2座码头投入使用。',
]
const EN = [
  'The city opened its new automated port today, and the first ships have arrived; cranes are steered by 5G.',
  'Experts expect it to help factories and carriers in the region, and 2 more terminals will open within 3 years.',
]

describe('a body in HTML', () => {
  const markup = `<p>${EN[0]}</p><div class="sharedaddy">Share this:</div><p onclick="x()">${EN[1]}<script>x()</script></p>
    <table><tr><td>port</td><td>ships</td></tr><tr><td>north</td><td>30</td></tr></table>
    <p>The post <a href="https://example.org">Port opens</a> appeared first on <a href="https://example.org">Harbour Times</a>.</p>`

  test('becomes paragraphs, what is no text of it is kept apart', () => {
    const article = accept({ title: 'Port opens' }, { markup })
    expect(article.body).toBe(`${EN.join('\n\n')}\n\nport | ships |\nnorth | 30 |`)
    expect(article.removed).toEqual(['The post Port opens appeared first on Harbour Times.', 'Share this:'])
  })

  test('with breaks for paragraphs, in two languages and with a note of its origin', () => {
    const article = accept(
      { title: '新港口启用' },
      { markup: `${ZH.join('<br><br>')}<br><br>英语如下：<br>${EN.join('<br><br>')}<br><br>来源：远洋日报` },
    )
    expect(article).toMatchObject({
      title: '新港口启用',
      body: ZH.join('\n\n'),
      translations: [{ language: 'en', body: EN.join('\n\n') }],
      claimedOrigin: '远洋日报',
      removed: ['英语如下：', '来源：远洋日报'],
    })
  })

  test('may be text without any tag', () => {
    expect(accept({ title: 'Port opens' }, { markup: 'Ships &amp; cranes.' }).body).toBe('Ships & cranes.')
  })
})

describe('a plain body', () => {
  test('stays word for word', () => {
    const body = `${ZH[0]}\n来源：远洋日报\n\n\n相关阅读\n另一个港口`
    expect(accept({ title: '新港口启用', body })).toMatchObject({ body, removed: [], translations: [] })
  })

  test('in two languages is one article in two versions', () => {
    expect(accept({ title: '新港口启用', body: [...ZH, ...EN].join('\n') })).toMatchObject({
      title: '新港口启用',
      language: 'zh',
      body: ZH.join('\n\n'),
      translations: [{ language: 'en', body: EN.join('\n\n') }],
    })
  })
})

test('what is known from outside fills in what is missing, and no more', () => {
  const hints = {
    url: 'https://example.org/port',
    title: 'From outside',
    author: 'Jane Doe',
    keywords: ['ports'],
    language: 'en',
    dates: [{ value: '2024-03-05', origin: 'feed' as const }],
  }
  expect(accept({ body: EN[0] }, { hints })).toMatchObject({
    title: 'From outside',
    url: 'https://example.org/port',
    author: 'Jane Doe',
    keywords: ['ports'],
    day: '2024-03-05',
    dateOrigin: 'feed',
  })
  const own = {
    title: 'Port opens',
    url: 'https://example.org/own',
    author: 'John Roe',
    publishedAt: '2024-03-01',
  }
  expect(accept({ ...own, body: EN[0] }, { hints })).toMatchObject({
    title: 'Port opens',
    url: 'https://example.org/own',
    author: 'John Roe',
    day: '2024-03-01',
  })
})

test('takes summary, type, views, origin and translations', () => {
  const translations = [{ language: 'en', title: 'Port opens', body: EN[0] }]
  const fields = {
    summary: '港口开了。',
    type: '消息',
    views: '1.2万',
    claimedOrigin: '远洋日报',
    translations,
  }
  expect(accept({ title: '新港口启用', body: ZH[0], ...fields })).toMatchObject({ ...fields, views: 12_000 })
})
