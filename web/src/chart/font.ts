const HAN = "'Noto Sans SC Variable', system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** The page's families for drawing: Latin text takes its narrow quotes and dots from a Latin one. */
export const chartFonts = { zh: HAN, en: `'Tidewatch Latin', ${HAN}` }

export const labelFont = (family: string) => `600 13px ${family}`

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/**
 * Waits until the glyphs of these words are there, two seconds at most. The chart library keeps the width of a
 * text from its first drawing, so drawing in a stand-in font would leave labels misplaced for good.
 */
export async function fontReady(family: string, text: string): Promise<void> {
  const loading = Promise.all(
    ['400 12px', '600 13px'].map((style) => document.fonts.load(`${style} ${family}`, text)),
  )
  await Promise.race([loading.catch(() => undefined), after(2_000)])
}
