import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LoadsAnswer } from '../packages/schema/src/loads.ts'
import { type App, startApp } from './support/app.ts'
import { launchBrowser } from './support/browser.ts'
import { shoot } from './support/shot.ts'

let folder: string
let app: App
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidewatch-load-'))
  app = await startApp({ env: { DATA_DIR: join(folder, 'data'), DEMO: '0' } })
  browser = await launchBrowser()
  page = await (
    await browser.newContext({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
  ).newPage()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await rm(folder, { recursive: true, force: true })
})

const saved = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>海港五期码头启用_海港新闻网</title>
<meta property="og:site_name" content="海港新闻网"><meta property="article:published_time" content="2024-03-05T09:30:00+08:00">
</head><body><nav><a href="/">首页</a> <a href="/n">新闻</a></nav><article><h1>海港五期码头启用</h1>
<p>海港五期码头三月五日正式启用，首批货轮于上午靠岸，码头全部采用5G远程控制的岸桥。</p>
<p>港务部门介绍，新码头每年可处理三百万个标准箱，作业效率比旧码头提高两成，能耗下降一成半。</p>
<p>下一步，港口将与铁路部门合作，开行通往内陆的班列，货物当天即可换装。</p></article>
<script>alert('never')</script></body></html>`

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('files are loaded from the page: each outcome is shown, each refusal with its reason', async () => {
  await page.goto(`${app.url}/loads`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file('port.html', saved),
      file(
        'lines.jsonl',
        '{"title":"Second article","body":"On 5G.","publishedAt":"2024-03-06"}\n{"title": \n',
      ),
    ])
  await page.getByRole('heading', { name: 'Loaded', exact: true }).waitFor({ timeout: 60_000 })
  await page.getByText('1 refused').first().waitFor()
  expect(await page.getByText(/no valid JSON/).count()).toBeGreaterThan(0)
  expect(await page.getByText('line or item 2').count()).toBeGreaterThan(0)
  await page.getByText('What became of the rest').click()
  const title = page.getByRole('link', { name: '海港五期码头启用' })
  await title.waitFor()
  await shoot(page, 'load-done')

  // The address brings the same back, told anew from its beginning.
  await page.reload()
  await page.getByText('1 refused').first().waitFor()
  await page.getByText('What became of the rest').click()
  await title.click()
  await page.getByRole('heading', { level: 1, name: '海港五期码头启用' }).waitFor()
  expect(await page.getByText('海港新闻网').count()).toBeGreaterThan(0)
  expect(await page.getByText('alert').count()).toBe(0)
})

test('the ledger has the load, its files and its refusals', async () => {
  const { loads } = (await (await fetch(`${app.url}/api/loads`)).json()) as LoadsAnswer
  expect(loads).toMatchObject([{ state: 'done', counts: { read: 3, added: 2, refused: 1 } }])
  await page.goto(`${app.url}/loads`)
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('heading', { name: 'Load 1' }).waitFor()
  await page.getByRole('rowheader', { name: 'lines.jsonl' }).waitFor()
  await page.getByText(/no valid JSON/).waitFor()
  await shoot(page, 'load-ledger')
})

test('an address is asked for, and what can’t be reached says why', async () => {
  await page.goto(`${app.url}/loads`)
  await page.getByLabel('Address of a page, feed or sitemap').fill('ftp://x')
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.getByText('An address begins with').waitFor()
  await page.getByLabel('Address of a page, feed or sitemap').fill(`${app.url}/private`)
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.getByRole('heading', { name: 'Nothing could be taken' }).waitFor({ timeout: 60_000 })
  await page
    .getByText(/this machine/)
    .first()
    .waitFor()
})
