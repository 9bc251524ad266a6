import { isRow } from './table.ts'

const ENDS = /[。！？!?….：:；;][”’"'』」）)\]】]*$/

const BLANK = /\n[^\S\n]*\n/
const GAPS = /\n(?:[^\S\n]*\n)+/g
/** A line that goes on in small letters was broken for want of room. */
const WRAPPED = /\n(?=\p{Ll})(?<=\p{Ll},?\n)/gu

/**
 * Puts a blank line between paragraphs that stand on one line each, so that one article has one form whether it came
 * as text, as HTML or in a file. Text that has blank lines parts its paragraphs itself; verse and tables stay.
 */
export function joinParagraphs(text: string): string {
  if (BLANK.test(text)) return text.replace(GAPS, '\n\n').replace(WRAPPED, ' ')
  const lines = text.split('\n')
  const ended = lines.filter((line) => ENDS.test(line.trimEnd())).length
  if (lines.length < 2 || ended < lines.length / 2) return text
  return lines
    .map((line, at) => (at > 0 && !(isRow(line) && isRow(lines[at - 1] ?? '')) ? `\n${line}` : line))
    .join('\n')
}
