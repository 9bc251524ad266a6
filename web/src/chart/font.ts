export const FONT = "'Noto Sans SC Variable', system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif"

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/**
 * Waits until the glyphs of these words are there, two seconds at most. The chart library keeps the width of a
 * text from its first drawing, so drawing in a stand-in font would leave labels misplaced for good.
 */
export async function fontReady(text: string): Promise<void> {
  const loading = Promise.all(['400 12px', '600 13px'].map((style) => document.fonts.load(`${style} ${FONT}`, text)))
  await Promise.race([loading.catch(() => undefined), after(2_000)])
}
