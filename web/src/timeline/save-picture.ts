import type { ChartModel } from '../chart/chart-model.ts'

/** Saves the chart with its title, subtitle and footer line; the chart library comes only when it is asked for. */
export async function savePicture(
  type: 'png' | 'svg',
  model: (width: number) => ChartModel,
  words: { title: string; under: string; note: string },
): Promise<void> {
  const { chartPicture } = await import('../chart/picture.ts')
  const link = document.createElement('a')
  link.href = await chartPicture(type, model, words)
  link.download = `tidewatch-${new Date().toISOString().slice(0, 10)}.${type}`
  link.click()
}
