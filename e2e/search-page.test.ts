import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlesAnswer } from '../packages/schema/src/answers.ts'
import { type App, startApp } from './support/app.ts'
import { writeRecords } from './support/articles.ts'
import { launchBrowser } from './support/browser.ts'
import { runCli } from './support/load.ts'
import { shoot } from './support/shot.ts'

const FERRY =
  'The ferry between Linhai and the seven outer islands runs on batteries that the tide charged, the harbour office said.'
const FACTORY = 'Each factory of the district sends its numbers to the others; no two factories count alike.'

const record = (title: string, body: string, source: string, day: string) =>
  JSON.stringify({ title, body, source, language: 'en', publishedAt: `${day}T08:00:00Z` })

let folder: string
let app: App
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-search-'))
  const env = { DATA_DIR: join(folder, 'data'), DEMO: '0' }
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 150, [
    record('Ferry 1: the tide carries it', FERRY, 'First Courier', '2024-03-04'),
    record('Ferry 2: no smoke over the bay', FERRY, 'Second Courier', '2024-03-05'),
    record('Factories that count', FACTORY, 'First Courier', '2024-04-01'),
  ])
  expect((await runCli(['load', file], env)).code).toBe(0)
  app = await startApp({ env })
  browser = await launchBrowser()
  page = await open('en-US', 'light')
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function open(locale: string, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1440, height: 900 } })
  return context.newPage()
}

const totalOf = async (query: Record<string, string>) =>
  ((await (await fetch(`${app.url}/api/articles?${new URLSearchParams(query)}`)).json()) as ArticlesAnswer)
    .total

const search = (query: Record<string, string>) => page.goto(`${app.url}/search?${new URLSearchParams(query)}`)

async function type(q: string) {
  await page.keyboard.press('/')
  await page.keyboard.type(q)
  await page.keyboard.press('Enter')
}

const heading = () => page.getByRole('heading', { level: 1 }).textContent()
const results = () => page.getByRole('list', { name: 'Results' })
const focused = () =>
  page.evaluate<string>(
    '((at) => at?.labels?.[0]?.textContent || at?.getAttribute("aria-label") || at?.textContent || "")(document.activeElement)',
  )

async function tabTo(name: string) {
  for (let tries = 0; tries < 80 && (await focused()) !== name; tries += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe(name)
}

test('a query is typed, its articles are walked, selected and opened without a mouse', async () => {
  await page.goto(`${app.url}/search`)
  await results().waitFor()
  await type('集成电路')
  const total = await totalOf({ q: '集成电路' })
  await expect.poll(heading).toBe(`${total.toLocaleString('en')} articles containing “集成电路”`)
  const marks = results().locator('mark')
  await expect.poll(() => marks.first().isVisible()).toBe(true)
  expect([...new Set(await marks.allTextContents())]).toEqual(['集成电路'])

  const titles = await results().getByRole('heading', { level: 2 }).allTextContents()
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
  ] as const) {
    await page.keyboard.press(key)
    expect(await focused()).toBe(titles[at])
  }
  for (const key of ['x', 'j', 'j', 'x', 'k', 'x', 'x']) await page.keyboard.press(key)
  const bar = page.getByRole('region', { name: 'Selected articles' })
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('2 selected')
  await shoot(page, 'search-selected')

  await page.keyboard.press('o')
  await expect.poll(() => page.url()).toContain('/articles/')
  await expect.poll(() => page.locator('main').textContent()).toContain(titles[1])
  await page.locator('article').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('2 selected')
  await expect.poll(heading).toContain('集成电路')
  await expect.poll(focused).toBe(titles[1])
  await page.keyboard.press('j')
  await expect.poll(focused).toBe(titles[2])
})

test('the matches stand in context at the press of a key', async () => {
  await search({ q: '集成电路' })
  await results().waitFor()
  await tabTo('list')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('view=kwic')
  await expect.poll(() => page.locator('main mark').first().textContent()).toBe('集成电路')
  await tabTo('in context')
  await page.keyboard.press('ArrowLeft')
  await results().waitFor()
})

test('the help has the keys and the language; an example of it can be tried', async () => {
  await search({ q: '5G' })
  await results().waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Help' })
  await help.getByText('select the article').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => help.isVisible()).toBe(false)
  await page.keyboard.press('?')
  await tabTo('Keys')
  await page.keyboard.press('ArrowLeft')
  await tabTo('5G OR 6G')
  await page.keyboard.press('Enter')
  await expect.poll(heading).toContain('containing “5G” or “6G”')
  expect(await help.isVisible()).toBe(false)
})

test('a query that cannot be understood is shown with the character at fault, above what was found before', async () => {
  await search({ q: '5G' })
  await results().waitFor()
  await type('5G AND (工厂')
  const alert = page.getByRole('alert')
  await alert.getByRole('heading', { name: 'This parenthesis is never closed.' }).waitFor()
  expect(await alert.locator('em').textContent()).toBe('(')
  expect(await page.locator('[inert] li[data-id]').count()).toBeGreaterThan(0)
  await tabTo('Edit query')
  await page.keyboard.press('Enter')
  expect(
    await page.evaluate('[document.activeElement.selectionStart, document.activeElement.selectionEnd]'),
  ).toEqual([7, 8])
})

test('the filters in force stand over the results, and each can be taken away', async () => {
  await search({ theme: '5g', from: '2024-03-05', to: '2024-03-05' })
  const chips = page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem')
  await expect.poll(() => chips.allTextContents()).toEqual(['5 March 2024', '5G'])
  await tabTo('Remove 5 March 2024')
  await page.keyboard.press('Enter')
  await expect.poll(() => chips.allTextContents()).toEqual(['5G'])
  const total = await totalOf({ theme: '5g' })
  await expect.poll(heading).toContain(total.toLocaleString('en'))
})

test('the chart of a list counts its articles, whichever themes narrow it', async () => {
  const asked = { q: '集成电路 OR 5G', theme: '5g' }
  await search(asked)
  const chart = page.getByRole('link', { name: 'Chart over time' })
  const query = new URL((await chart.getAttribute('href')) ?? '', app.url).search
  expect(new URLSearchParams(query).has('theme')).toBe(false)
  expect(await totalOf(Object.fromEntries(new URLSearchParams(query)))).toBe(await totalOf(asked))
})

test('every example of the help is understood', async () => {
  const { QUERY_EXAMPLES } = await import('../web/src/help/query-examples.ts')
  for (const { en, zh } of Object.values(QUERY_EXAMPLES).flat()) {
    for (const q of [en, zh]) expect(await totalOf({ q }), q).toBeGreaterThanOrEqual(0)
  }
})

test('where nothing is found, the filter that stands in the way is named with what it hides', async () => {
  const hidden = await totalOf({ q: '5G' })
  await search({ q: '5G', source: 'Nobody' })
  await page.getByRole('button', { name: 'any source' }).waitFor()
  await tabTo(`any source: ${hidden.toLocaleString('en')} articles`)
  await page.keyboard.press('Enter')
  await expect.poll(heading).toContain(`${hidden.toLocaleString('en')} articles`)
})

test.each([
  { locale: 'en-US', scheme: 'dark' },
  { locale: 'zh-CN', scheme: 'light' },
] as const)('no state of the page has a serious accessibility fault: $locale, $scheme', async (look) => {
  const one = await open(look.locale, look.scheme)
  const check = async (state: string) => {
    await one.waitForTimeout(300)
    const { violations } = await new AxeBuilder({ page: one }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html}`)).toEqual([])
    await shoot(one, `search-${state}-${look.locale}-${look.scheme}`)
  }
  await one.goto(`${app.url}/search?q=factory&pageSize=2`)
  await one.locator('li[data-id]').first().waitFor()
  await one.keyboard.press('j')
  await one.keyboard.press('x')
  await check('selected')
  await one.keyboard.press('?')
  await one.locator('dialog kbd').first().waitFor()
  await check('help')
  await one.keyboard.press('Escape')
  await one.goto(`${app.url}/search?q=5G+OR&pageSize=2`)
  await one.locator('[role=alert] em').waitFor()
  await check('fault')
  await one.goto(`${app.url}/search?q=zzzz&source=Nobody`)
  await one.getByRole('heading', { level: 2 }).waitFor()
  await check('empty')
  await one.context().close()
})

test('reprints unfold under the first article of their story', async () => {
  await search({ q: 'ferry Linhai', unit: 'stories' })
  await expect.poll(heading).toContain('1 story')
  await tabTo('1 reprint')
  await page.keyboard.press('Enter')
  const story = page.getByRole('region', { name: 'The other articles of this story' })
  await story.getByRole('link', { name: 'Ferry 2' }).waitFor()
  expect(page.url()).toContain('/search?')
})
