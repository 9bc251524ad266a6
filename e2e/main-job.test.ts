import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlesAnswer, TimelineAnswer } from '../packages/schema/src/answers.ts'
import { type App, startApp } from './support/app.ts'
import { writeRecords } from './support/articles.ts'
import { launchBrowser } from './support/browser.ts'
import { runCli } from './support/load.ts'
import { shoot } from './support/shot.ts'

let folder: string
let app: App
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-job-'))
  const env = { DATA_DIR: join(folder, 'data'), DEMO: '0' }
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 900)
  expect((await runCli(['load', file], env)).code).toBe(0)
  app = await startApp({ env })
  browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await rm(folder, { recursive: true, force: true })
})

const get = async <T>(path: string) => (await (await fetch(app.url + path)).json()) as T
const number = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''))
const THEMES = 'theme=5g&theme=artificial-intelligence'

test('search: the matches are marked, and the total is the API’s', async () => {
  await page.goto(app.url)
  await page.getByRole('application').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('集成电路')
  await page.keyboard.press('Enter')
  const { total } = await get<ArticlesAnswer>('/api/articles?q=集成电路')
  const heading = page.getByRole('heading', { level: 1 })
  await expect.poll(async () => number(await heading.textContent())).toBe(total)
  const marks = page.getByRole('list', { name: 'Results' }).locator('mark')
  await expect.poll(() => marks.count()).toBeGreaterThan(0)
  expect([...new Set(await marks.allTextContents())]).toEqual(['集成电路'])
  await shoot(page, 'search')
})

test('trends: a click on a point opens as many articles as it counts, and the address brings it all back', async () => {
  await page.goto(`${app.url}/trends?${THEMES}&interval=year`)
  const chart = page.getByRole('application')
  const box = await chart.boundingBox()
  if (!box) throw new Error('there is no chart')
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.4)
  const drawer = page.getByRole('complementary', { name: 'Articles of the point' })
  await drawer.waitFor()
  const [series = '', period = ''] = new URL(page.url()).searchParams.get('open')?.split('.') ?? []
  const answer = await get<TimelineAnswer>(`/api/timeline?${THEMES}&interval=year`)
  const counted = answer.series.find(({ id }) => id === series)?.counts[answer.periods.indexOf(period)]
  expect(counted).toBeGreaterThan(0)
  await expect.poll(async () => number(await drawer.locator('strong').first().textContent())).toBe(counted)
  const link = await drawer.getByRole('link', { name: 'Open in Search' }).getAttribute('href')
  const listed = await get<ArticlesAnswer>(`/api/articles${new URL(link ?? '', app.url).search}`)
  expect(listed.total).toBe(counted)
  await shoot(page, 'trends')

  const address = page.url()
  await page.reload()
  await drawer.waitFor()
  expect(page.url()).toBe(address)
  await expect.poll(async () => number(await drawer.locator('strong').first().textContent())).toBe(counted)
  expect(await page.getByRole('radio', { name: 'year' }).isChecked()).toBe(true)
})

test('back and forward walk through what was chosen', async () => {
  await page.goto(`${app.url}/trends?${THEMES}`)
  await page.getByText('quarter', { exact: true }).click()
  await expect.poll(() => page.url()).toContain('interval=quarter')
  await page.getByText('mentions', { exact: true }).click()
  await expect.poll(() => page.url()).toContain('unit=mentions')
  await page.goBack()
  await expect.poll(() => page.getByRole('radio', { name: 'articles' }).isChecked()).toBe(true)
  await page.goForward()
  await expect.poll(() => page.getByRole('radio', { name: 'mentions' }).isChecked()).toBe(true)
})

test('the table shows the API’s numbers', async () => {
  await page.goto(`${app.url}/trends?${THEMES}&interval=year`)
  await page.getByRole('button', { name: 'Table' }).click()
  const { periods, series } = await get<TimelineAnswer>(`/api/timeline?${THEMES}&interval=year`)
  for (const [at, period] of periods.entries()) {
    const row = page.getByRole('row', { name: new RegExp(`^${period}`) })
    const text = (await row.textContent()) ?? ''
    for (const { counts } of series) expect(text).toContain(`${counts[at]}`)
  }
})

test('an article shows its text, its mentions, and opens from the list by keyboard', async () => {
  await page.goto(`${app.url}/search?q=集成电路&sort=oldest`)
  await page.getByRole('list', { name: 'Results' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await expect.poll(() => page.url()).toContain('/articles/made-')
  await expect.poll(() => page.locator('main').textContent()).toContain('集成电路产线')
})

test('while the engine is away the page says so, and goes on by itself when it is back', async () => {
  await page.goto(`${app.url}/search?q=5G基站`)
  const total = page.getByRole('heading', { level: 1 })
  await expect.poll(async () => number(await total.textContent())).toBe(360)
  const state = JSON.parse(await readFile(join(folder, 'data/engine.json'), 'utf8'))
  process.kill(state.pid, 'SIGKILL')
  await page.goto(`${app.url}/search?q=人工智能平台&sort=newest`)
  await expect.poll(async () => number(await total.textContent()), { timeout: 30_000 }).toBe(360)
})
