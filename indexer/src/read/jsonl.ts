import { isUtf8 } from 'node:buffer'
import type { Origin } from '@tidewatch/schema/raw-record'
import { reasonFor } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { type Line, splitLines } from './split-lines.ts'

const LONGEST_LINE = 64 * 1024 * 1024

/** JSON Lines: an object a line. A bad line is refused and the others read on. */
export const readJsonl = (source: Source): AsyncGenerator<Found> => readLines(source, LONGEST_LINE)

export async function* readLines({ file, bytes }: Source, longestLine: number): AsyncGenerator<Found> {
  let line = 0
  try {
    for await (const content of splitLines(bytes, longestLine)) {
      line += 1
      const found = readLine(content, { file, line }, longestLine)
      if (found) yield found
    }
  } catch (error) {
    yield refusal({ file, line: line + 1 }, reasonFor(error))
  }
}

function readLine({ bytes, isTooLong }: Line, origin: Origin, longest: number): Found | null {
  const text = bytes.toString('utf8')
  if (isTooLong) return refusal(origin, `the line is longer than ${megabytes(longest)} MB`, text)
  if (!isUtf8(bytes)) return refusal(origin, 'the line is not in UTF-8', text)
  if (text.trim() === '') return null
  try {
    const fields: unknown = JSON.parse(text)
    if (isObject(fields)) return { kind: 'fields', origin, fields }
    return refusal(origin, 'the line holds JSON, but no object with fields', text)
  } catch (error) {
    return refusal(origin, `the line is no valid JSON${because(error)}`, text)
  }
}

const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 100) / 100

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// The parser may quote the whole line; the sample shows it already.
const because = (error: unknown) =>
  error instanceof SyntaxError ? ` (${error.message.replace(/,?\s*(\.\.\.)?".*$/s, '').slice(0, 100)})` : ''
