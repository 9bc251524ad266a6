import { isRow } from './table.ts'

const ENDS = /[。！？!?….：:；;][”’"'』」）)\]】]*$/

/**
 * Puts a blank line between paragraphs that stand on one line each, so that one article has one form whether it came
 * as text, as HTML or in a file. Text that has blank lines parts its paragraphs itself; verse and tables stay.
 */
export function joinParagraphs(text: string): string {
  if (/\n[^\S\n]*\n/.test(text)) return text.replace(/\n(?:[^\S\n]*\n)+/g, '\n\n')
  const lines = text.split('\n')
  const ended = lines.filter((line) => ENDS.test(line.trimEnd())).length
  if (lines.length < 2 || ended < lines.length / 2) return text
  return lines
    .map((line, at) => (at > 0 && !(isRow(line) && isRow(lines[at - 1] ?? '')) ? `\n${line}` : line))
    .join('\n')
}
