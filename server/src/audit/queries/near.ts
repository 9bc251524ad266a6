import { type Line, type Needle, placesOf } from '../line.ts'

/** Counted in tokens of the text; `to` is the token after the last one. */
type Stretch = { from: number; to: number }

/** How many tokens stand before each offset of the line. */
function ordinals({ text }: Line): (offset: number) => number {
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    before[at] = count
    if (text[at] === ' ' && at > 0 && text[at - 1] !== '|') count += 1
  }
  before[text.length] = count
  return (offset) => before[offset] ?? 0
}

/**
 * Whether each of the terms has a place in this text, no two of them overlapping, so that from one to the next there are
 * at most `distance` tokens. Tries every place for every term, from left to right.
 */
export function isNear(line: Line, terms: readonly Needle[], distance: number): boolean {
  const places = terms.map((term) => placesOf(line, term))
  if (places.some((of) => of.length === 0)) return false
  const ordinal = ordinals(line)
  const stretches = places.map((of) =>
    of.map(({ from, to }): Stretch => ({ from: ordinal(from), to: ordinal(to) + 1 })),
  )
  const everyTerm = 2 ** terms.length - 1
  const failed = new Set<string>()
  /** Whether the terms not yet in `placed` can follow a term that ends at `end`. */
  const canFollow = (placed: number, end: number): boolean => {
    if (placed === everyTerm) return true
    const key = `${placed} ${end}`
    if (failed.has(key)) return false
    const fits = stretches.some(
      (of, term) =>
        (placed & (1 << term)) === 0 &&
        of.some(
          ({ from, to }) =>
            (placed === 0 || (from >= end && from - end <= distance)) && canFollow(placed | (1 << term), to),
        ),
    )
    if (!fits) failed.add(key)
    return fits
  }
  return canFollow(0, 0)
}
