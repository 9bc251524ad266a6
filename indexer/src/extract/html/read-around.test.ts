import { expect, test } from 'vitest'
import { toArticle } from '../../to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const ONE = '渡轮在停航十一年后再次起锚，数百名居民到码头送行，船长鸣笛三声。'
const TWO = '镇政府表示，冬季每周开行三班，夏季增至每天两班，票价与从前相同。'

function read(body: string) {
  const html = `<html><head><meta charset="utf-8"><title>北岸渡轮复航</title></head><body>${body}</body></html>`
  const gate = toArticle(
    { kind: 'html', origin: { file: 'page.html', line: null }, html, hints: {} },
    { now },
  )
  if ('refused' in gate) throw new Error(gate.refused)
  return gate.article
}

test('what readers write is kept, but says nothing of the article', () => {
  const article = read(
    `<div class="post"><h1>北岸渡轮复航</h1><div>2023-07-13</div><div><p>${ONE}</p><p>${TWO}</p></div></div>
     <div class="comments"><p>网友甲：支持复航</p><p>作者：王小明</p></div>`,
  )
  expect(article).toMatchObject({ body: `${ONE}\n\n${TWO}`, author: null })
  expect(article.removed).toEqual(['2023-07-13', '网友甲：支持复航\n作者：王小明'])
})

test('a chronicle begins with its first day', () => {
  const article = read(
    `<h1>北岸渡轮复航</h1><div>2023-12-30 来源：北岸网</div><div><p>2023年1月5日</p><p>${ONE}</p><p>2023年3月8日</p><p>${TWO}</p></div>`,
  )
  expect(article.body.split(/\n+/)).toEqual(['2023年1月5日', ONE, '2023年3月8日', TWO])
})
