export const OTHER = 0
export const WHITE = 1
export const HAN = 2
export const LETTER = 3
export const DIGIT = 4
export const MARK = 5
export const HYPHEN = 6
export const POINT = 7
const SURROGATE = 8

const kindOfCharacter = (character: string): number => {
  if (character === '-' || character === '\u2010') return HYPHEN
  if (character === '.') return POINT
  if (/\p{Script=Han}/u.test(character)) return HAN
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{White_Space}/u.test(character)) return WHITE
  return OTHER
}

let kinds: Uint8Array | undefined

function bmpKinds(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    unit >= 0xd800 && unit < 0xe000 ? SURROGATE : kindOfCharacter(String.fromCharCode(unit)),
  )
  return kinds
}

/** What the character at `at` is to the tokens. */
export function kindAt(text: string, at: number): number {
  const kind = bmpKinds()[text.charCodeAt(at)] ?? OTHER
  return kind === SURROGATE ? kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kind
}
