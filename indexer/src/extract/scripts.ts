/** How much of a text is written in which script: characters, for alphabets words (they carry about as much). */
export type Scripts = { han: number; kana: number; hangul: number; latin: number; other: number }

export function countScripts(text: string): Scripts {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, other: 0 }
  let before: keyof Scripts | null = null
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at += 1
    const script = scriptOf(code)
    const isInWord = script === before && (script === 'latin' || script === 'other')
    if (script !== null && !isInWord) counts[script] += 1
    before = script
  }
  return counts
}

// Ranges instead of properties: every line of every page comes by here.
const RANGES: [from: number, to: number, script: keyof Scripts][] = [
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0x3041, 0x30fa, 'kana'],
  [0x30fc, 0x30ff, 'kana'],
  [0x31f0, 0x31ff, 'kana'],
  [0xff66, 0xff9d, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0xf900, 0xfaff, 'han'],
  [0x20000, 0x3ffff, 'han'],
  [0x2e80, 0x2fdf, 'han'],
  [0x3005, 0x3007, 'han'],
  [0x1100, 0x11ff, 'hangul'],
  [0x3130, 0x318f, 'hangul'],
  [0xff21, 0xff3a, 'latin'],
  [0xff41, 0xff5a, 'latin'],
]
const LATIN = /\p{sc=Latin}/u
const LETTER = /\p{L}/u

function scriptOf(code: number): keyof Scripts | null {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'latin' : null
  for (const [from, to, script] of RANGES) if (code >= from && code <= to) return script
  const character = String.fromCodePoint(code)
  if (LATIN.test(character)) return 'latin'
  return LETTER.test(character) ? 'other' : null
}
