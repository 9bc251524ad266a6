const WHITE = /^\p{White_Space}$/u

/** Whether the unit at that place is white space; the end of a text is. */
export const isBlank = (unit: string | undefined): boolean => unit === undefined || WHITE.test(unit)

export const isOpening = (unit: string | undefined): boolean => unit === '(' || unit === '（'
export const isClosing = (unit: string | undefined): boolean => unit === ')' || unit === '）'
export const isMinus = (unit: string | undefined): boolean => unit === '-' || unit === '－' || unit === '−'
export const isTilde = (unit: string | undefined): boolean => unit === '~' || unit === '～'

const CURLY = '"“”„‟＂'

/** The characters that close a quotation which that one opens; undefined where it opens none. */
export function closingMarks(unit: string): string | undefined {
  if (unit === '「') return '」'
  if (unit === '『') return '』'
  return CURLY.includes(unit) ? CURLY : undefined
}

/** White space; sticky. */
export const BLANKS = /\p{White_Space}*/uy

/** A run up to white space, a parenthesis or a quotation mark; sticky. */
export const RUN = /[^\p{White_Space}()（）"“”„‟＂「『]+/uy

/** As RUN, but with blanks beside the dots or the sign of a comparison. */
export const DATE_RUN =
  /(?:[^\p{White_Space}()（）"“”„‟＂「『]|\p{White_Space}+(?=\.\.)|(?<=\.\.|[<>=≥≤])\p{White_Space}+(?=\p{Nd}))+/uy

/** A tilde and a number that nothing else follows; sticky. */
export const DISTANCE = /[~～]\p{Nd}+(?=[\p{White_Space})）]|$)/uy

/** What a sticky pattern finds at that place, or nothing. */
export function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
