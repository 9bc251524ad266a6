import { GAP, RUN } from '../plain.ts'

/**
 * What a text is found by among those nearly equal to it: texts of a Jaccard similarity J share at least one of the
 * `keys` with a probability of 1 - (1 - J²)¹², and as many bytes of the `sketch` as their J says.
 */
export type Fingerprint = { keys: Int32Array; sketch: Uint8Array }

const KEYS = 12
/** Minima that make one key; more of them find fewer texts, and less alike ones not. */
const ROWS = 2
const SHINGLE = 5
/** A shingle belongs to the number that follows within so many words: bulletins of one form differ in these. */
const REACH = 10
/** Fewer words say too little to tell stories apart. */
export const LEAST_WORDS = 12

/** A change of the constants above makes stored fingerprints useless: it must change, too. */
export const FINGERPRINT_VERSION = 1

const MINIMA = KEYS * ROWS
const RUN_UNIT = RUN.charCodeAt(0)
const GAP_UNIT = GAP.charCodeAt(0)

/** Spreads a number over all 32 bits. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const multipliers = Uint32Array.from({ length: MINIMA }, (_, i) => mixed(i * 2 + 1) | 1)
const addends = Uint32Array.from({ length: MINIMA }, (_, i) => mixed(i * 2 + 0x5bd1e995))

/**
 * MinHash (Broder 1997) over shingles of words, in bands for a look-up by equal keys (Indyk and Motwani 1998). `body`
 * is a text in the form of `plain`; texts of different seeds share nothing. Null where the text is too short.
 */
export function fingerprint(body: string, seed = 0): Fingerprint | null {
  const { words, figures, length } = hashed(body)
  if (length < LEAST_WORDS) return null
  const minima = new Uint32Array(MINIMA).fill(0xffffffff)
  let figure = 0
  let figureAt = length + REACH
  for (let at = length - 1; at >= 0; at -= 1) {
    if (figures[at]) {
      figure = words[at] ?? 0
      figureAt = at
    }
    if (at > length - SHINGLE) continue
    let hash = seed
    for (let i = at; i < at + SHINGLE; i += 1) hash = Math.imul(hash, 31) + (words[i] ?? 0)
    lower(minima, mixed(figureAt - at < REACH ? hash ^ figure : hash))
  }
  return {
    keys: Int32Array.from({ length: KEYS }, (_, key) => keyOf(minima, key)),
    sketch: Uint8Array.from(minima),
  }
}

function lower(minima: Uint32Array, hash: number): void {
  for (let i = 0; i < MINIMA; i += 1) {
    const value = (Math.imul(hash, multipliers[i] ?? 1) + (addends[i] ?? 0)) >>> 0
    if (value < (minima[i] ?? 0)) minima[i] = value
  }
}

function keyOf(minima: Uint32Array, key: number): number {
  let hash = mixed(key + 1)
  for (let i = key * ROWS; i < (key + 1) * ROWS; i += 1) hash = mixed(Math.imul(hash, 31) + (minima[i] ?? 0))
  return hash | 0
}

/** How many of 24 bytes two sketches have in common: about 24 J, and at least as many as their shared keys need. */
export function sketchesAgree(a: Uint8Array, b: Uint8Array): number {
  let equal = 0
  for (let i = 0; i < MINIMA; i += 1) if (a[i] === b[i]) equal += 1
  return equal
}

/** A number for each word, and whether it holds a digit. */
function hashed(body: string): { words: Uint32Array; figures: Uint8Array; length: number } {
  const words = new Uint32Array(body.length)
  const figures = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const unit = body.charCodeAt(at)
    if (unit === GAP_UNIT) continue
    if (unit === RUN_UNIT) {
      const end = body.indexOf(RUN, at + 1)
      let hash = 0x811c9dc5
      for (at += 1; at < end; at += 1) {
        const letter = body.charCodeAt(at)
        hash = Math.imul(hash ^ letter, 0x01000193)
        if (letter >= 48 && letter <= 57) figures[length] = 1
      }
      words[length] = mixed(hash)
    } else words[length] = mixed(unit)
    length += 1
  }
  return { words, figures, length }
}
