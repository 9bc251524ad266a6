import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './support/app.ts'
import { writeRecords } from './support/articles.ts'
import { launchBrowser } from './support/browser.ts'
import { runCli } from './support/load.ts'
import { shoot } from './support/shot.ts'

let folder: string
let app: App
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-why-'))
  const env = { DATA_DIR: join(folder, 'data'), DEMO: '0' }
  const file = join(folder, 'news.jsonl')
  await writeRecords(file, 60)
  expect((await runCli(['load', file], env)).code).toBe(0)
  app = await startApp({ env })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await rm(folder, { recursive: true, force: true })
})

const open = async (locale: string, width = 1440, colorScheme: 'light' | 'dark' = 'light') =>
  (await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 } })).newPage()

test('from a result to what brought it in, and what would keep it out', async () => {
  const page = await open('en-US')
  await page.goto(`${app.url}/search?q=集成电路&source=试验日报`)
  await page
    .getByRole('link', { name: /^Why is it here\?/ })
    .first()
    .click()
  await page.getByText(/^In: it holds “集成电路” \(once, in the body\)\.$/).waitFor()
  expect(await page.locator('mark').first().textContent()).toBe('集成电路')
  await page.getByRole('textbox', { name: 'Query', exact: true }).fill('集成电路 海州人')
  await page.getByRole('button', { name: 'Ask why' }).click()
  await page.getByText(/^Not in: “海州人” is not found in it/).waitFor()
  expect(new URL(page.url()).searchParams.get('source')).toBe('试验日报')
  await page.context().close()
})

test('from an empty list to why an expected article is not there', async () => {
  const page = await open('zh-CN', 390, 'dark')
  await page.goto(`${app.url}/search?q=北岭政府`)
  await page.getByRole('link', { name: /粘贴它的网址或正文/ }).click()
  const box = page.getByRole('textbox', { name: '文章的网址或正文' })
  const ask = page.getByRole('button', { name: '查明原因' })
  await box.fill('https://example.org/never')
  await ask.click()
  await page.getByText('这个网址从未加载过').waitFor()
  await page.getByRole('link', { name: '加载它' }).click()
  await expect.poll(() => page.locator('#load-address').inputValue()).toBe('https://example.org/never')
  await page.goBack()
  await box.fill('北岭通报\n\n北岭，政府部门公布了今年的安排，说明各项工作的进展，请居民留意后续的通知。')
  await ask.click()
  await page.getByText('文中没有“北岭政府”；有“北岭，政府”，但被“，”隔开').waitFor({ timeout: 60_000 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  await shoot(page, 'why', true)
  await page.context().close()
})
