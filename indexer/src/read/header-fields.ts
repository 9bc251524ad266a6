import type { ByteReader } from './byte-reader.ts'
import { ReadError } from './read-error.ts'

const LONGEST_LINE = 64 * 1024
const MOST_LINES = 1_000

/** Fields such as HTTP and WARC put at the top, up to the empty line; names in lower case, the first of each counts. */
export async function readFields(reader: ByteReader): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < MOST_LINES; count++) {
    const line = (await reader.line(LONGEST_LINE))?.toString('utf8').replace(/\r?\n$/, '')
    if (!line) return fields
    // A line that begins with a blank goes on with the field before it.
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    const colon = line.indexOf(':')
    if (colon <= 0 || /^[ \t]/.test(line)) continue
    last = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
  }
  throw new ReadError('the web archive is damaged: a header does not end')
}
