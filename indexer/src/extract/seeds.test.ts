import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPaths } from '../read/read-paths.ts'
import { collect } from '../read/testing/bytes.ts'
import { toArticle } from '../to-article.ts'

const folder = new URL('../../../../shared/seeds/', import.meta.url).pathname
const [bilingual, tailed] = ['000_2df4b7cc4dba2038.txt', '003_40f8fb7ac1ccbbed.txt'].map(
  (name) => folder + name,
)
const now = new Date('2026-06-15T12:00:00Z')

async function load(path: string | undefined) {
  const [found] = await collect(readPaths([path ?? '']))
  if (!found || found.kind === 'refusal') throw new Error(`${path} was refused`)
  const gate = toArticle(found, { now })
  if ('refused' in gate) throw new Error(gate.refused)
  return { article: gate.article, page: readFileSync(path ?? '', 'utf8') }
}

const needsSeeds = test.skipIf(!existsSync(folder))

needsSeeds('the bilingual page (from ../shared/seeds)', async () => {
  const { article, page } = await load(bilingual)
  expect(article).toMatchObject({
    language: 'zh',
    title: '近日,工信部部长深入天津制造业重点企业和滨海高新区进行实地调研',
    titleOrigin: 'derived',
    url: 'https://www.jiemian.com/article/10828102.html',
    source: 'jiemian.com',
    keywords: ['5G innovation', 'artificial intelligence', 'new qualitative productivity'],
    views: 1,
    day: null,
    precision: 'none',
    dateOrigin: 'none',
  })
  expect(article.body).toBe(page.slice(0, page.indexOf('英语如下')).trim())
  const [english, ...others] = article.translations
  expect(others).toEqual([])
  expect(english?.language).toBe('en')
  expect(english?.title).toMatch(/^Minister of Industry .* Productivity Upgrade$/)
  expect(english?.body).toBe(page.slice(page.indexOf('Recently,'), page.indexOf('【来源】')).trim())
  expect(article.removed.at(-1)).toMatch(/^发表回复/)
})

needsSeeds('the page with tables below it (from ../shared/seeds)', async () => {
  const { article, page } = await load(tailed)
  const [title = '', ...lines] = page.split('\n')
  expect(article).toMatchObject({
    title,
    titleOrigin: 'given',
    language: 'zh',
    author: '求',
    type: '资讯',
    views: 72,
    day: '2024',
    precision: 'year',
    publishedAt: null,
    dateOrigin: 'text',
    translations: [],
  })
  const end = lines.findIndex((line) => line.startsWith('1.'))
  expect(article.body).toBe(lines.slice(0, end).join('\n\n').trim())
  expect(article.removed.join('\n')).toBe(lines.slice(end).join('\n').trim())
})
