// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Text as it may be kept: no lone surrogates, no control characters but tabs and line feeds. */
export const cleanText = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replaceAll('\0', '')
        .replace(CONTROLS, ' ')
    : text

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** At most `length` UTF-16 units, no character cut in two. */
export const cutAt = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()
