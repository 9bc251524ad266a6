import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readHtmlFile } from '../read/html.ts'
import { readPdf } from '../read/pdf.ts'
import { readPaths } from '../read/read-paths.ts'
import type { Found, Source } from '../read/source.ts'
import { collect, inChunks } from '../read/testing/bytes.ts'
import { pdfOf } from '../read/testing/pdf.ts'
import { toArticle } from '../to-article.ts'
import { brokenLinesOf, pageOf, sheetsOf } from './testing/made-of-text.ts'

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

type Form = { name: string; make(text: string): Buffer; read(source: Source): AsyncIterable<Found> }

const forms: Form[] = [
  {
    name: 'a page with tables, menus and a sidebar',
    make: (text) => Buffer.from(pageOf(text)),
    read: readHtmlFile,
  },
  { name: 'a page of broken lines', make: (text) => Buffer.from(brokenLinesOf(text)), read: readHtmlFile },
  { name: 'a PDF', make: (text) => pdfOf(sheetsOf(text)), read: readPdf },
]
const seeds = [
  { seed: 'the bilingual page', path: bilingual },
  { seed: 'the page with tables', path: tailed },
]

// What the page has around the article is removed as well, so `removed` holds the same lines and more.
const surroundings = [
  '近期文章',
  '海边的灯塔修好了',
  '渔船又出海了',
  '首页',
  '新闻',
  '由某某程序驱动',
  '首页 新闻',
]

needsSeeds.each(forms.flatMap((form) => seeds.map((seed) => ({ ...form, ...seed }))))(
  '$name made of $seed is the same article (from ../shared/seeds)',
  async ({ path, make, read }) => {
    const { article, page } = await load(path)
    const [found] = await collect(
      read({ file: article.source, name: 'seed', bytes: inChunks(make(page), [1 << 16]) }),
    )
    if (!found || found.kind === 'refusal') throw new Error('it was refused')
    const gate = toArticle(found, { now })
    if ('refused' in gate) throw new Error(gate.refused)
    // Of the same values, that of the language is the page's own claim where it makes one.
    const { removed, origins: _, ...rest } = article
    expect(gate.article).toMatchObject(rest)
    const lines = (texts: string[]) =>
      texts
        .flatMap((text) => text.split('\n'))
        .filter((line) => !surroundings.includes(line))
        .sort()
    expect(lines(gate.article.removed)).toEqual(lines(removed))
  },
)
