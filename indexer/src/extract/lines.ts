export const toLines = (text: string): string[] =>
  text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trimEnd())

/** Lines as one text, without the blank ones around it. */
export const toText = (lines: string[]): string => lines.join('\n').trim()

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Up to `count` lines from `from` on that are not blank. */
export function nextLines(lines: string[], from: number, count: number): string[] {
  const found: string[] = []
  for (let at = from; at < lines.length && found.length < count; at++) {
    const line = lines[at]
    if (line !== undefined && !isBlank(line)) found.push(line.trim())
  }
  return found
}
