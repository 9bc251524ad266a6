import type { RawRecord } from '@tidewatch/schema/raw-record'
import { expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'
import { readMarkdown } from './markdown.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = async (markup: string) => {
  const [found] = await collect(
    readMarkdown({ file: 'a.md', name: 'a.md', bytes: inChunks(Buffer.from(markup), [1 << 16]) }),
  )
  return found
}
const fieldsOf = async (markup: string) => {
  const found = await read(markup)
  return found?.kind === 'fields' ? found.fields : found
}

test('front matter becomes fields, whatever their names and types', async () => {
  const markup = `---
title: 2024
Date: 2024-03-05
authors: [{ name: 李四 }, Jane Doe]
tags: [5G, 数字化转型]
categories: [政策, 其他]
canonical_url: https://example.org/a
lang: zh-CN
draft: false
---

# 2024

正文。
`
  expect(await fieldsOf(markup)).toEqual({
    title: '2024',
    publishedAt: '2024-03-05',
    author: ['李四', 'Jane Doe'],
    keywords: ['5G', '数字化转型'],
    section: '政策',
    url: 'https://example.org/a',
    language: 'zh-CN',
    body: '正文。',
  })
})

test('a heading that is not the title stays in the body', async () => {
  expect(await fieldsOf('---\ntitle: Harbour\ndate: 2024\n---\n# Background\n\nText.')).toEqual({
    title: 'Harbour',
    publishedAt: '2024',
    body: 'Background\n\nText.',
  })
})

test('without front matter the first heading of the first level is the title', async () => {
  expect(await read('## Kicker\n\n# The *whole* title\n\nText.\n\n# Another\n')).toMatchObject({
    kind: 'page',
    text: 'The whole title\n\nKicker\n\nText.\n\nAnother',
    hints: { title: 'The whole title' },
  })
})

test.each(['', '---\ntitle: 潮起的早晨\ntags: [海洋]\n---\n'])(
  'lines under the title say when, where and by whom it appeared (%j)',
  async (front) => {
    const found = await read(
      `${front}# 潮起的早晨\n\n2024年3月5日 来源：海湾日报\n作者：李明\n\n渔船在早晨离开了港口，\n向东驶去。\n`,
    )
    const gate = toArticle(found as RawRecord, { now: new Date('2026-01-02T03:04:05Z') })
    expect(gate).toMatchObject({
      article: {
        title: '潮起的早晨',
        day: '2024-03-05',
        source: '海湾日报',
        author: '李明',
        body: '渔船在早晨离开了港口，向东驶去。',
      },
    })
  },
)

test('reads front matter in TOML', async () => {
  const markup = `+++
title = "2024"
date = 2024-03-05T08:30:00Z
[taxonomies]
tags = ["5G", "海洋"]
+++

Text.
`
  expect(await fieldsOf(markup)).toEqual({
    title: '2024',
    publishedAt: '2024-03-05T08:30:00.000Z',
    keywords: ['5G', '海洋'],
    body: 'Text.',
  })
})

test.each(['---\ntitle: a\ndraft: true\n---\n', '+++\ndraft = true\n+++\n', '---\npublished: false\n---\n'])(
  'refuses what is not published: %j',
  async (front) => {
    expect(await read(`${front}Text.`)).toMatchObject({
      kind: 'refusal',
      reason: expect.stringMatching(/draft/),
    })
  },
)

test('without both it is a page', async () => {
  expect(await read('Just **text**.')).toMatchObject({ kind: 'page', text: 'Just text.' })
})

test('a rule across the page is no front matter', async () => {
  expect(await read('---\nA sentence.\n---\nAnother.')).toMatchObject({ kind: 'page' })
})

test('broken front matter is read line by line', async () => {
  expect(
    await read('---\ntitle: 潮起: 前言: [x\ndate: "2024-03-05"\ntags:\n  - 海\n  - 洋\n---\nText'),
  ).toMatchObject({
    fields: { title: '潮起: 前言: [x', publishedAt: '2024-03-05', keywords: ['海', '洋'], body: 'Text' },
    hints: { notes: ['its front matter is no valid YAML: it was read line by line'] },
  })
})

test.each([
  ['emphasis leaves no gap in a term', '全国**5G**基站', '全国5G基站'],
  [
    'links keep their words, images nothing',
    'see [5G plans](https://e.org/ai "t") ![chart](c.png)',
    'see 5G plans',
  ],
  ['wrapped lines join as their script does', '数字\n经济 and\nmore', '数字经济 and more'],
  ['lists and quotes', '- one\n- two\n  - three\n\n> quoted', 'one\ntwo\nthree\n\nquoted'],
  ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
  ['code', '`x < y` and\n\n```\nlet z\n```', 'x < y and\n\nlet z'],
  ['references to characters', 'R&amp;D &#8212; &lt;b&gt; &unknown;', 'R&D — <b> &unknown;'],
  [
    'tags go, scripts with all they hold',
    '<p>kept <b>too</b></p>\n\n<script>alert(1)</script>\n',
    'kept too',
  ],
])('%s', async (_, markup, body) => {
  expect(await read(markup)).toMatchObject({ text: body })
})

test('markup nested absurdly deep is kept as it stands', async () => {
  const markup = `${'>'.repeat(20_000)} deep`
  expect(await read(markup)).toMatchObject({ kind: 'page', text: markup })
})
