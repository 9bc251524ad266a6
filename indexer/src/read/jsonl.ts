import { isUtf8 } from 'node:buffer'
import type { Origin } from '@tidewatch/schema/raw-record'
import { decodeText, notesOn } from './encoding.ts'
import { namedRecord } from './named-fields.ts'
import { reasonFor } from './read-error.ts'
import { type Found, noted, refusal, type Source } from './source.ts'
import { type Line, splitLines } from './split-lines.ts'
import { utf8Bytes } from './utf8-bytes.ts'

const LONGEST_LINE = 64 * 1024 * 1024

/** JSON Lines: an object a line. A bad line is refused and the others read on. */
export const readJsonl = (source: Source): AsyncGenerator<Found> => readLines(source, LONGEST_LINE)

export async function* readLines(source: Source, longestLine: number): AsyncGenerator<Found> {
  const { file } = source
  let line = 0
  try {
    const { bytes, notes } = await utf8Bytes(source)
    // The time and the address of the file are those of none of its articles.
    const { hints: { seenAt: _, url: __, ...hints } = {}, ...bare } = source
    const known = { ...bare, ...noted({ ...bare, hints }, notes) }
    for await (const content of splitLines(bytes, longestLine)) {
      line += 1
      const found = readLine(content, { file, line }, longestLine, known)
      if (found) yield found
    }
  } catch (error) {
    yield refusal({ file, line: line + 1 }, reasonFor(error))
  }
}

function readLine({ bytes, isTooLong }: Line, origin: Origin, longest: number, source: Source): Found | null {
  if (isTooLong)
    return refusal(origin, `the line is longer than ${megabytes(longest)} MB`, bytes.toString('utf8'))
  const { text, notes } = textOf(bytes)
  if (text.trim() === '') return null
  try {
    const fields: unknown = JSON.parse(text)
    if (isObject(fields)) return namedRecord(fields, origin, { map: source.columns, ...noted(source, notes) })
    return refusal(origin, 'the line holds JSON, but no object with fields', text)
  } catch (error) {
    return refusal(origin, `the line is no valid JSON${because(error)}`, text)
  }
}

/** A single line may be in another encoding than the others, or damaged. */
function textOf(bytes: Buffer): { text: string; notes: string[] } {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), notes: [] }
  const decoded = decodeText(bytes)
  return { text: decoded.text, notes: notesOn(decoded) }
}

const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 100) / 100

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// The parser may quote the whole line; the sample shows it already.
const because = (error: unknown) =>
  error instanceof SyntaxError ? ` (${error.message.replace(/,?\s*(\.\.\.)?".*$/s, '').slice(0, 100)})` : ''
