import type { PdfLine } from './pdf-lines.ts'

/** What lines of one size and column have in common: how far they reach, where they begin, how far they stand apart. */
export type Setting = {
  right: (line: PdfLine) => number
  left: (line: PdfLine) => number
  spacing: (line: PdfLine) => number
}

export function settingOf(lines: PdfLine[]): Setting {
  const groups = new Map<string, PdfLine[]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line, line.page))
    if (group) group.push(line)
    else groups.set(keyOf(line, line.page), [line])
  }
  // A page with the end of a text only is measured by the one before it.
  const peers = (line: PdfLine) =>
    [-1, 0, 1]
      .flatMap((step) => groups.get(keyOf(line, line.page + step)) ?? [])
      .filter((other) => other.x < line.end && other.end > line.x)
  const spacings = spacingsOf(lines)
  return {
    right: (line) => Math.max(...peers(line).map(({ end }) => end)),
    left: (line) => leftmost(peers(line)) ?? line.x,
    spacing: (line) => spacings.get(sizeOf(line)) ?? line.size * 1.6,
  }
}

const sizeOf = ({ size }: PdfLine) => Math.round(size * 2)
const keyOf = (line: PdfLine, page: number) => `${page} ${sizeOf(line)}`

/** The first place where more than a few lines begin. */
function leftmost(lines: PdfLine[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const enough = lines.length * 0.12
  return [...counts].filter(([, count]) => count >= enough).toSorted(([a], [b]) => a - b)[0]?.[0]
}

/** For each size the distance that a quarter of its lines keep at most: that within a paragraph. */
function spacingsOf(lines: PdfLine[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  lines.forEach((line, index) => {
    const last = lines[index - 1]
    if (
      !last ||
      last.page !== line.page ||
      line.y <= last.y + 0.5 * line.size ||
      sizeOf(last) !== sizeOf(line)
    )
      return
    const known = distances.get(sizeOf(line))
    if (known) known.push(line.y - last.y)
    else distances.set(sizeOf(line), [line.y - last.y])
  })
  return new Map(
    [...distances].map(([size, all]) => [
      size,
      all.toSorted((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0,
    ]),
  )
}
