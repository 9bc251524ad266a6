export type Scale = { max: number; step: number }

const STEPS = [1, 2, 2.5, 5, 10]

/** A zero-based axis of at most `ticks` round steps that reaches `top`; counts get whole steps only. */
export function scaleFor(
  top: number,
  { ticks = 5.5, whole = true }: { ticks?: number; whole?: boolean } = {},
): Scale {
  if (!(top > 0)) return { max: whole ? 1 : 0.01, step: whole ? 1 : 0.01 }
  const rough = top / ticks
  const power = 10 ** Math.floor(Math.log10(rough))
  const fits = STEPS.map((step) => step * power).filter((step) => !whole || Number.isInteger(step))
  const step = fits.find((candidate) => candidate >= rough * 0.999) ?? Math.max(1, Math.ceil(rough))
  return { max: Math.ceil((top / step) * 0.9999) * step, step }
}

export function ticksOf({ max, step }: Scale): number[] {
  return Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step)
}
