import { isBlank } from './lines.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAYS = [
  /^(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?[:：]?$/,
  /^\d{1,2}月\d{1,2}日[:：]?$/,
  /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}[:：]?$/,
  new RegExp(`^${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, (?:19|20)\\d\\d)?:?$`, 'i'),
  new RegExp(`^\\d{1,2} ${MONTH}(?: (?:19|20)\\d\\d)?:?$`, 'i'),
]
const PARAGRAPH = 20

const shapeOf = (line: string) => DAYS.findIndex((day) => day.test(line.trim()))

/** A day alone on its line that heads what happened on it: later days of that form head paragraphs as well. */
export function headsChronicle(lines: readonly string[], at: number): boolean {
  const shape = shapeOf(lines[at] ?? '')
  if (shape < 0 || !isOverText(lines, at)) return false
  return lines.some((line, other) => other > at && shapeOf(line) === shape && isOverText(lines, other))
}

function isOverText(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line)) ?? ''
  return next.trim().length >= PARAGRAPH && shapeOf(next) < 0
}
