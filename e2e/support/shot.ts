import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { env } from './env.ts'

/** Saves what the page shows as `$SHOTS/<name>.png`; does nothing where SHOTS is not set. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = env.SHOTS
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage })
}
