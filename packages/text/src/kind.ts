export const OTHER = 0
export const WHITE = 1
export const HAN = 2
export const LETTER = 3
export const DIGIT = 4
export const MARK = 5
export const HYPHEN = 6
export const POINT = 7
const SURROGATE = 8

// Where two fit a character the later one counts.
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{White_Space}+/gu, WHITE],
  [/\p{M}+/gu, MARK],
  [/[\p{L}\p{N}]+/gu, LETTER],
  [/\p{Nd}+/gu, DIGIT],
  [/\p{Script=Han}+/gu, HAN],
  [/[-\u2010]/gu, HYPHEN],
  [/\./gu, POINT],
]

let table: Uint8Array | undefined

/** What each UTF-16 unit of a folded text is to the tokens, and OTHER behind its end. */
export function kindsOf(text: string): Uint8Array {
  table ??= unitKinds()
  const kinds = new Uint8Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) {
    const kind = table[text.charCodeAt(at)] ?? OTHER
    kinds[at] = kind
    if (kind === SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      kinds.fill(searched(character)[0] ?? OTHER, at, at + character.length)
      at += character.length - 1
    }
  }
  return kinds
}

function unitKinds(): Uint8Array {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  return searched(units.join('')).fill(SURROGATE, 0xd800, 0xe000)
}

function searched(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length)
  for (const [pattern, kind] of classes) {
    for (const { index, 0: found } of text.matchAll(pattern)) kinds.fill(kind, index, index + found.length)
  }
  return kinds
}
