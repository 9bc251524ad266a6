const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** `part` of one colour and the rest of another, both `#rrggbb`. */
export function mix(one: string, other: string, part: number): string {
  const rest = channels(other)
  const mixed = channels(one).map((value, at) => Math.round(value * part + (rest[at] ?? 0) * (1 - part)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
