import { simplified } from './simplified.ts'

// Marks compose with what stands before them or are reordered with it; so does one letter, of Kirat Rai.
const joining = /^[\p{M}\u{16d67}]/u
// Vowel and final jamo compose with Hangul only.
const joiningHangul = /^[\u1161-\u1175\u11a8-\u11c2]/
const hangul = /^\p{Script=Hangul}/u

/** Folds text that normalization does not tie to what stands around it. */
export function foldCluster(cluster: string): string {
  const table = simplified()
  let folded = ''
  for (const character of cluster.normalize('NFKC')) {
    const lower = character.toLowerCase()
    folded += table.get(lower) ?? lower
  }
  return folded
}

/** The end of the character at `start` together with everything after it that normalization may tie to it. */
export function clusterEnd(text: string, start: number): number {
  let last = characterAt(text, start)
  let end = start + last.length
  while (end < text.length) {
    const next = characterAt(text, end)
    const decomposed = next.normalize('NFKD')
    if (!joining.test(decomposed) && !(joiningHangul.test(decomposed) && hangul.test(last))) break
    last = next
    end += next.length
  }
  return end
}

let units: Uint16Array | undefined

/** The folded unit of every unit that always stands alone and folds to one; 0 for all others. */
export function foldedUnits(): Uint16Array {
  if (units) return units
  units = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit >= 0xd800 && unit < 0xe000) continue
    const character = String.fromCharCode(unit)
    const decomposed = character.normalize('NFKD')
    if (joining.test(decomposed) || joiningHangul.test(decomposed)) continue
    const folded = foldCluster(character)
    if (folded.length === 1) units[unit] = folded.charCodeAt(0)
  }
  return units
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)
