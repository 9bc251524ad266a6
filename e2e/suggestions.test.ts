import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ArticlesAnswer } from '../packages/schema/src/answers.ts'
import type { SuggestionsAnswer } from '../packages/schema/src/suggestions.ts'
import { type App, startApp } from './support/app.ts'
import { launchBrowser } from './support/browser.ts'
import { shoot } from './support/shot.ts'

let app: App
let browser: Browser
let page: Page

const get = async <T>(path: string) => (await (await fetch(app.url + path)).json()) as T
const suggested = async (text: string) =>
  (await get<SuggestionsAnswer>(`/api/suggestions?text=${encodeURIComponent(text)}`)).items

beforeAll(async () => {
  app = await startApp()
  await vi.waitUntil(() => app.output.stdout.includes('demo articles loaded'), { timeout: 90_000 })
  await vi.waitUntil(async () => (await suggested('szhzx')).some(({ kind }) => kind === 'term'), {
    timeout: 60_000,
    interval: 200,
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})
beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
  return () => context.close()
})

const box = () => page.getByRole('combobox', { name: 'Search articles' })
const list = () => page.getByRole('listbox', { name: 'Suggestions' })
const term = (name: string) =>
  list().getByRole('group', { name: 'Terms' }).getByRole('option', { name }).first()
const total = () => page.getByRole('heading', { level: 1 })
const number = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''))
const chosen = () => list().getByRole('option', { selected: true }).first().textContent({ timeout: 2_000 })

test('initials of pinyin offer the term; choosing it puts it in and searches', async () => {
  await page.goto(`${app.url}/trends`)
  await total().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('szhzx')
  await term('数字化转型').waitFor()
  await shoot(page, 'suggestions')
  const themes = list().getByRole('group', { name: 'Themes' }).getByRole('option')
  expect(await themes.first().textContent()).toContain('数字化转型')
  const options = await list().getByRole('option').allTextContents()
  for (let at = 0; !(await chosen().catch(() => ''))?.startsWith('数字化转型') || at < 1; at += 1) {
    await page.keyboard.press('ArrowDown')
    if (at > options.length) throw new Error('the arrows do not reach it')
  }
  expect(await box().getAttribute('aria-activedescendant')).not.toBeNull()
  await term('数字化转型').click()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('数字化转型')
  const { total: exact } = await get<ArticlesAnswer>('/api/articles?q=数字化转型')
  await expect.poll(async () => number(await total().textContent())).toBe(exact)
  expect(exact).toBeGreaterThan(0)
})

test('what is typed later completes the last piece only; Tab puts it in', async () => {
  await page.goto(`${app.url}/search`)
  await total().waitFor()
  await box().click()
  await page.keyboard.type('"5G" -rengong')
  await term('人工智能').waitFor()
  while (!(await chosen().catch(() => ''))?.startsWith('人工智能')) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  expect(await box().inputValue()).toMatch(/^"5G" -(theme:"人工智能"|人工智能) $/)
  expect(await page.locator('input[name="q"]:focus').count()).toBe(1)
})

test('Escape shuts the list, then leaves the box', async () => {
  await page.goto(`${app.url}/trends`)
  await total().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('shuzi')
  await list().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => list().count()).toBe(0)
  expect(await box().inputValue()).toBe('shuzi')
  await page.keyboard.press('Escape')
  expect(await page.locator('input[name="q"]:focus').count()).toBe(0)
  expect(await box().inputValue()).toBe('')
})

test('Enter on nothing chosen searches what was typed; recent searches come back and can be cleared', async () => {
  await page.goto(`${app.url}/trends`)
  await total().waitFor()
  for (const q of ['5G', '数字']) {
    await page.keyboard.press('/')
    await page.keyboard.type(q)
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q)
  }
  await page.goto(`${app.url}/trends`)
  await total().waitFor()
  await box().click()
  const recent = list().getByRole('group', { name: 'Recent searches' }).getByRole('option')
  expect(await recent.allTextContents()).toEqual(['数字', '5G', 'Clear recent searches'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('5G')
  await page.goto(`${app.url}/trends`)
  await total().waitFor()
  await box().click()
  await recent.last().click()
  await expect.poll(() => list().count()).toBe(0)
})

test('results follow the typing without Enter, as one step of the history', async () => {
  await page.goto(`${app.url}/search?q=5G`)
  await total().waitFor()
  const { total: first } = await get<ArticlesAnswer>('/api/articles?q=5G')
  await expect.poll(async () => number(await total().textContent())).toBe(first)
  await box().fill('')
  await box().pressSequentially('人工智', { delay: 250 })
  const { total: exact } = await get<ArticlesAnswer>('/api/articles?q=人工智')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('人工智')
  await expect.poll(async () => number(await total().textContent())).toBe(exact)
  await page.goBack()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('5G')
  expect(await box().inputValue()).toBe('5G')
})

test('half a query keeps the results, and one that finds nothing is not remembered', async () => {
  await page.goto(`${app.url}/search`)
  await total().waitFor()
  await box().click()
  await page.keyboard.type('5G')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('5G')
  const { total: exact } = await get<ArticlesAnswer>('/api/articles?q=5G')
  await page.keyboard.press('Enter')
  await box().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' NOT')
  await page.waitForTimeout(900)
  expect(new URL(page.url()).searchParams.get('q')).not.toContain('NOT')
  expect(number(await total().textContent())).toBe(exact)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await box().fill('zzzzqq')
  await page.keyboard.press('Enter')
  await expect.poll(async () => number(await total().textContent())).toBe(0)
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  const recent = list().getByRole('group', { name: 'Recent searches' }).getByRole('option')
  await recent.first().waitFor()
  expect(await recent.allTextContents()).not.toContain('zzzzqq')
  expect(await recent.allTextContents()).not.toContain('5G NOT')
})

test('nothing is asked for while an input method composes', async () => {
  await page.goto(`${app.url}/search`)
  await total().waitFor()
  await box().click()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'shu zi', selectionStart: 6, selectionEnd: 6 })
  await page.waitForTimeout(400)
  expect(await box().inputValue()).toBe('shu zi')
  expect(asked.filter((url) => /suggestions|articles/.test(url))).toEqual([])
  await session.send('Input.insertText', { text: '数字' })
  await term('数字').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('数字')
})

test('a query that finds nothing is offered in another spelling, which is what it finds', async () => {
  await page.goto(`${app.url}/search?q=人工只能`)
  const link = page.locator('main').getByRole('link', { name: '人工智能', exact: true })
  await link.waitFor()
  expect(await box().inputValue()).toBe('人工只能')
  const { total: exact } = await get<ArticlesAnswer>('/api/articles?q=人工智能')
  expect(number(await link.locator('..').textContent())).toBe(exact)
  await link.click()
  await expect.poll(async () => number(await total().textContent())).toBe(exact)
})
