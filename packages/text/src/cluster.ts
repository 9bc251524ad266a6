import { simplified } from './simplified.ts'

// Marks compose with what stands before them or change places with it; so does one letter, of Kirat Rai.
const joining = /^[\p{M}\u{16d67}]/u
// Vowel and final jamo compose with Hangul only.
const joiningHangul = /^[\u1161-\u1175\u11a8-\u11c2]/
const hangul = /^\p{Script=Hangul}/u

// Sorting marks takes the square of their number, so a million of them on one letter would stop everything.
const LONGEST = 1_000

/** Folds a text that nothing around it is tied to. */
export function foldCluster(cluster: string): string {
  const table = simplified()
  let folded = ''
  for (const character of cluster.normalize('NFKC')) {
    const lower = character.toLowerCase()
    folded += table.get(lower) ?? lower
  }
  return folded
}

/** The end of the character at `start` and of all after it that normalization may tie to it. */
export function clusterEnd(text: string, start: number): number {
  let last = characterAt(text, start)
  let end = start + last.length
  while (end < text.length && end - start < LONGEST && !foldedUnits()[text.charCodeAt(end)]) {
    const next = characterAt(text, end)
    const decomposed = next.normalize('NFKD')
    if (!joining.test(decomposed) && !(joiningHangul.test(decomposed) && hangul.test(last))) break
    last = next
    end += next.length
  }
  return end
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)

let table: Uint16Array | undefined

/** The folded unit of every unit that always stands alone and folds to one; 0 for all others. */
export function foldedUnits(): Uint16Array {
  table ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => foldedUnit(unit))
  return table
}

function foldedUnit(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return 0
  const character = String.fromCharCode(unit)
  const folded = isUnchanged(unit) ? (simplified().get(character) ?? character) : foldAlone(character)
  return folded.length === 1 ? folded.charCodeAt(0) : 0
}

// Han ideographs and Hangul syllables, more than half of all: asking normalization about each takes a while.
const isUnchanged = (unit: number) => (unit >= 0x4e00 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4)

function foldAlone(character: string): string {
  const decomposed = character.normalize('NFKD')
  return joining.test(decomposed) || joiningHangul.test(decomposed) ? '' : foldCluster(character)
}
