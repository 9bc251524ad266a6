import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { HealthAnswer } from '../packages/schema/src/answers.ts'
import { type App, startApp } from './support/app.ts'
import { launchBrowser } from './support/browser.ts'
import { shoot } from './support/shot.ts'

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startApp()
  await vi.waitUntil(() => app.output.stdout.includes('demo articles loaded'), { timeout: 90_000 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const looks = ['zh-CN', 'en-US'].flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1440, 390].map((width) => ({ locale, colorScheme, width })),
  ),
)
const PATHS = [
  '/trends?theme=5g&theme=artificial-intelligence',
  '/search?q=5G',
  '/themes',
  '/sources',
  '/loads',
]

describe.each(looks)('$locale, $colorScheme, $width wide', ({ locale, colorScheme, width }) => {
  test.each(PATHS)('%s has no serious accessibility fault and nothing sticks out', async (path) => {
    const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 844 } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(app.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(700)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await shoot(page, `${path.split('?')[0]?.slice(1)}-${locale}-${colorScheme}-${width}`)
    await context.close()
    expect(errors).toEqual([])
  })
})

test('the page says that the articles are invented, and one click removes them for good', async () => {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await page.goto(`${app.url}/trends`)
  await page
    .getByText(/invented/)
    .first()
    .waitFor()
  await page
    .getByRole('button', { name: /remove/i })
    .first()
    .click()
  const health = async () => (await (await fetch(`${app.url}/api/health`)).json()) as HealthAnswer
  await expect.poll(async () => (await health()).articles, { timeout: 30_000 }).toBe(0)
  expect((await health()).demo).toBe(0)
  await page.reload()
  await expect.poll(() => page.getByText(/invented/).count()).toBe(0)
})
