import { expect, test } from 'vitest'
import { colorsTogether, inks, palettes, seriesColor } from './palette.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

test.each(['light', 'dark'] as const)(
  'every %s colour stands out from its ground, and is no other’s',
  (scheme) => {
    for (const color of palettes[scheme])
      expect(contrast(color, inks[scheme].ground)).toBeGreaterThanOrEqual(3)
    expect(new Set(palettes[scheme]).size).toBe(palettes[scheme].length)
  },
)

test.each(['light', 'dark'] as const)('%s words on a chart can be read', (scheme) => {
  const { ink, muted, ground } = inks[scheme]
  for (const color of [ink, muted]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
})

test('a theme keeps the colour of its place; what has no place is drawn in ink', () => {
  expect(seriesColor(0, 'light')).toBe(palettes.light[0])
  expect(seriesColor(33, 'light')).toBe(palettes.light[1])
  expect(seriesColor(-1, 'dark')).toBe(inks.dark.ink)
})

test('themes shown together have colours of their own while there are enough; the earlier keeps its usual one', () => {
  expect([...colorsTogether([33, 1, 4], 'light')]).toEqual([
    [1, palettes.light[1]],
    [4, palettes.light[4]],
    [33, palettes.light[0]],
  ])
  expect(colorsTogether([33], 'dark').get(33)).toBe(palettes.dark[1])
  const all = colorsTogether(
    Array.from({ length: 40 }, (_, place) => place),
    'dark',
  )
  expect(new Set(all.values()).size).toBe(palettes.dark.length)
  expect(all.get(39)).toBe(palettes.dark[7])
})
