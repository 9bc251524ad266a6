import { expect, test } from 'vitest'
import { collect, inChunks } from './testing/bytes.ts'
import { readWxr } from './wxr.ts'
import { postDate } from './wxr-date.ts'
import { postMarkup } from './wxr-markup.ts'

const item = (inside: string, { type = 'post', status = 'publish' } = {}) =>
  `<item>${inside}<wp:post_type>${type}</wp:post_type><wp:status><![CDATA[${status}]]></wp:status></item>`

const site = (items: string) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>海湾</title><link>https://bay.example</link><language>zh-CN</language>
<wp:author><wp:author_login>lee</wp:author_login><wp:author_display_name><![CDATA[A. Lee]]></wp:author_display_name></wp:author>
${items}</channel></rss>`

const read = (items: string) =>
  collect(readWxr({ file: 'a.xml', name: 'a.xml', bytes: inChunks(Buffer.from(site(items)), [300]) }))

test('reads a post with its author, zone, categories and tags, and none of its comments', async () => {
  const post = item(`<title>潮起</title><link>https://bay.example/1</link><dc:creator>lee</dc:creator>
    <content:encoded><![CDATA[第一段

第二段]]></content:encoded><excerpt:encoded><![CDATA[摘要]]></excerpt:encoded>
    <wp:post_date>2024-03-05 08:00:00</wp:post_date><wp:post_date_gmt>2024-03-05 00:00:00</wp:post_date_gmt>
    <wp:post_password><![CDATA[]]></wp:post_password>
    <category domain="category">未分类</category><category domain="category">要闻</category>
    <category domain="post_tag">海洋</category><category domain="post_format">Aside</category>
    <wp:comment><wp:comment_content>no!</wp:comment_content></wp:comment>`)
  expect(await read(post)).toEqual([
    {
      kind: 'fields',
      origin: { file: 'a.xml', line: 1 },
      fields: {
        title: '潮起',
        summary: '摘要',
        author: 'A. Lee',
        publishedAt: '2024-03-05T08:00:00+08:00',
        url: 'https://bay.example/1',
        section: '要闻',
        keywords: ['要闻', '海洋'],
        source: '海湾',
      },
      markup: '<p>第一段</p>\n<p>第二段</p>',
      hints: { language: 'zh-CN', dates: [] },
    },
  ])
})

test('takes what is published, and counts what else there is', async () => {
  const found = await read(
    [
      item('<title>page</title>', { type: 'page' }),
      item('<title>own kind</title>', { type: 'report' }),
      item('<title>a</title>', { status: 'draft' }),
      item('<title>b</title>', { status: 'draft' }),
      item('<title>c</title>', { status: 'future' }),
      item('<title>e</title><wp:post_password><![CDATA[secret]]></wp:post_password>'),
      item('<title>d</title>', { type: 'attachment', status: 'inherit' }),
    ].join('\n'),
  )
  expect(
    found.map((one) => (one.kind === 'refusal' ? one.reason : one.kind === 'fields' && one.fields.title)),
  ).toEqual([
    'page',
    'own kind',
    'left out: 2 drafts: they are not published',
    'left out: 1 posts that were to be published later: they are not published',
    'left out: 1 posts with a password: they are not for everybody',
    'left out: 1 items of the kind attachment: they are no articles',
  ])
})

test.each([
  ['2024-03-05 08:00:00', '2024-03-05 00:00:00', null, '2024-03-05T08:00:00+08:00'],
  ['2024-03-05 08:00:00', '2024-03-05 11:30:00', null, '2024-03-05T08:00:00-03:30'],
  [
    '2024-03-05 08:00:00',
    '0000-00-00 00:00:00',
    'Tue, 05 Mar 2024 00:00:00 +0000',
    '2024-03-05T08:00:00+08:00',
  ],
  ['2024-03-05 08:00:00', null, null, '2024-03-05 08:00:00'],
  ['2024-03-05 08:00:00', '2024-03-05 07:53:11', null, '2024-03-05 08:00:00'],
  ['0000-00-00 00:00:00', null, null, null],
])('dates a post of %s, in Greenwich %s', (local, greenwich, published, expected) => {
  expect(postDate(local, greenwich, published)).toBe(expected)
})

test.each([
  ['one\ntwo\n\nthree', '<p>one<br>\ntwo</p>\n<p>three</p>'],
  ['<!-- wp:paragraph -->\n<p>one</p>\n<!-- /wp:paragraph -->', '<p>one</p>'],
  [
    '<!-- wp:quote --><!-- wp:paragraph -->\n<p>one</p>\n<!-- /wp:paragraph --><!-- /wp:quote -->\n\ntwo\n\nthree <!-- wp:spacer {"h":1} /-->\n\nfour',
    '<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>four</p>',
  ],
  [
    'a [gallery ids="1,2"] b [note kind="x"]c[/note] [1] [sic] [[gallery]]',
    '<p>a  b c [1] [sic] [gallery]</p>',
  ],
  [
    '[caption id="x"]<img src="a"> The bay[/caption]\n\nx',
    '<figure><img src="a"><figcaption>The bay</figcaption></figure>\n<p>x</p>',
  ],
  ['a\n\n<pre>b\n\nc</pre>\n\nd', '<p>a</p>\n<pre>b\n\nc</pre>\n<p>d</p>'],
])('makes of %j a page', (content, markup) => expect(postMarkup(content)).toBe(markup))

test('a post without an address of its own is known by its guid, or by its number on the site', async () => {
  const posts = [
    '<link></link><guid isPermaLink="false">https://bay.example/?p=7</guid>',
    '<wp:post_id>8</wp:post_id>',
    '<link>https://bay.example/</link><wp:post_id>9</wp:post_id>',
  ].map((inside) => item(`<title>潮</title>${inside}<content:encoded>水</content:encoded>`))
  const found = await read(posts.join(''))
  const fields = found.map((one) => (one.kind === 'fields' ? one.fields : {}))
  expect(fields.map(({ id }) => id)).toEqual([
    'https://bay.example/?p=7',
    'https://bay.example/?p=8',
    'https://bay.example/?p=9',
  ])
  for (const one of fields) expect(one).not.toHaveProperty('url')
})
