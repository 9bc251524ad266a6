import { findChromium } from './chromium.ts'

/** Vitest's global setup: the browser is unpacked once, before files that need it start side by side. */
export async function setup() {
  await findChromium()
}
