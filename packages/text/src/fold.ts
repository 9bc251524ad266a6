import { clusterEnd, foldCluster, foldedUnits } from './cluster.ts'

/** `offsets[i]` is where the cluster that unit `i` comes from begins in the original; one entry more marks its end. */
export interface Folded {
  readonly text: string
  readonly offsets: Uint32Array
}

/** NFKC, lower case, Traditional → Simplified character by character. */
export function fold(original: string): Folded {
  const known = foldedUnits()
  const { length } = original
  let units = new Uint16Array(length)
  let offsets = new Uint32Array(length + 1)
  let size = 0
  let at = 0
  let unit = length > 0 ? known[original.charCodeAt(0)] : 0
  while (at < length) {
    const next = at + 1 < length ? known[original.charCodeAt(at + 1)] : 1
    if (unit && next) {
      units[size] = unit
      offsets[size] = at
      size += 1
      at += 1
      unit = next
      continue
    }
    const end = clusterEnd(original, at)
    const folded = foldCluster(original.slice(at, end))
    const needed = size + folded.length + length - end
    if (needed > units.length) {
      units = copied(units, new Uint16Array(needed * 2))
      offsets = copied(offsets, new Uint32Array(needed * 2 + 1))
    }
    for (let i = 0; i < folded.length; i += 1) {
      units[size] = folded.charCodeAt(i)
      offsets[size] = at
      size += 1
    }
    at = end
    unit = at < length ? known[original.charCodeAt(at)] : 0
  }
  offsets[size] = length
  return { text: decoded(units.subarray(0, size)), offsets: offsets.subarray(0, size + 1) }
}

/** Where the cluster that holds the folded unit before `end` ends in the original. */
export function originalEnd({ offsets }: Folded, end: number): number {
  if (end === 0) return 0
  const start = offsets[end - 1] ?? 0
  let next = end
  while (offsets[next] === start) next += 1
  return offsets[next] ?? start
}

function copied<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

// String.fromCharCode takes its units as arguments, and too many of them overflow the stack.
const CHUNK = 8_192

function decoded(units: Uint16Array): string {
  if (units.length <= CHUNK) return String.fromCharCode.apply(null, units as unknown as number[])
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[])
  }
  return text
}
