/** Breaks a text into lines of at most `room` pixels, between words or, in Chinese, between characters. */
export function wrapLines(text: string, room: number, measure: (text: string) => number): string[] {
  const pieces = text.match(/[^\s\p{Script=Han}，。：、（）]+\s*|\S\s*/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = piece
    } else line += piece
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}
