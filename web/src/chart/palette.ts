/**
 * Eight hues that stay apart for colour-blind eyes (smallest OKLab distance 0.11 under simulated protanopia and
 * deuteranopia), then three further tones of each, all at least 3:1 against their ground. A theme takes the slot
 * of its place in the dictionary, on every chart and list.
 */
const light = [
  ['#4b8cf5', '#bc3f02', '#0e7e65', '#77389b', '#ad8f38', '#012a5a', '#d462b1', '#333a02'],
  ['#545fb6', '#723901', '#05534e', '#a863a8', '#736f2c', '#3a4785', '#a7446d', '#486136'],
  ['#1697e4', '#e15958', '#4c9c6d', '#482782', '#b78949', '#012a41', '#c371c8', '#2d2700'],
  ['#7c72b6', '#825105', '#19676c', '#91547c', '#7b8659', '#383361', '#b46571', '#314d34'],
].flat()

const dark = [
  ['#92bcfd', '#fe9223', '#45b89e', '#a373de', '#faec6b', '#5c5e9e', '#fdd5dd', '#587339'],
  ['#dde3fd', '#ffd396', '#82ddd8', '#db9ceb', '#e2f79a', '#6b5c8f', '#fee4e3', '#486e4a'],
  ['#4ba3e3', '#dd6e3d', '#47956e', '#6e61c0', '#edc154', '#6882ba', '#f1a7cc', '#858c51'],
  ['#cbc6fd', '#dfc174', '#81c1c8', '#c68bbb', '#d3f9bb', '#715c80', '#ffe5de', '#476d59'],
].flat()

export type Scheme = 'light' | 'dark'
export const palettes = { light, dark }

/** What a chart is drawn with beside the series; the same greys as the page's. */
export const inks = {
  light: {
    ground: '#ffffff',
    ink: '#1a1b1e',
    muted: '#5c6066',
    line: '#e4e5e8',
    base: '#8b9098',
    bar: '#c9ccd1',
  },
  dark: {
    ground: '#131416',
    ink: '#e8e9eb',
    muted: '#9da2aa',
    line: '#2a2d32',
    base: '#6d727a',
    bar: '#484c53',
  },
}
export type Ink = (typeof inks)[Scheme]

/**
 * The colours of several themes shown together: each its own as far as there are enough. The earlier one in the
 * dictionary keeps the colour that two would have.
 */
export function colorsTogether(places: readonly number[], scheme: Scheme): Map<number, string> {
  const colors = new Map<number, string>()
  const free = new Set(palettes[scheme])
  const known = [...new Set(places)].filter((place) => place >= 0).sort((a, b) => a - b)
  for (const place of known) {
    const usual = seriesColor(place, scheme)
    if (free.delete(usual)) colors.set(place, usual)
  }
  for (const place of known.filter((one) => !colors.has(one))) {
    const [other = seriesColor(place, scheme)] = free
    free.delete(other)
    colors.set(place, other)
  }
  return colors
}

/** The colour of the dictionary's `place`th theme; what is no theme (a query, all articles) is drawn in ink. */
export function seriesColor(place: number, scheme: Scheme): string {
  const palette = palettes[scheme]
  return (place < 0 ? undefined : palette[place % palette.length]) ?? inks[scheme].ink
}
