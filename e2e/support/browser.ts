import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { env } from './env.ts'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser with a fresh profile of its own, which goes when the browser is closed. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium()
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...QUIET],
    env: { ...env, ...found.env },
  })
}
