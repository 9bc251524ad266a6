import { parse } from 'csv-parse'
import { ReadError, reasonFor } from './read-error.ts'
import { TakenText } from './taken-text.ts'

const LONGEST_ROW = 16 * 1024 * 1024

/** A quotation mark is opened and never closed: `tail` is all that was taken in with it. */
export class OpenQuote extends ReadError {
  override name = 'OpenQuote'
  readonly tail: string
  constructor(message: string, tail: string) {
    super(message)
    this.tail = tail
  }
}

/** The rows of a table. All that could be read come before the error, be it of the table or of its bytes. */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
  skip: number,
): AsyncGenerator<string[]> {
  const rows: string[][] = []
  const taken = new TakenText()
  let failure: unknown = null
  let proceed = () => {}
  const parser = parse({
    delimiter,
    bom: true,
    from_line: skip + 1,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    // Rows that wait in a stream are lost when it fails.
    on_record: (row: string[], { bytes }) => {
      if (failure) return null
      if (row.some((cell) => taken.isOpen(cell, bytes))) failure = { code: 'CSV_QUOTE_NOT_CLOSED' }
      else {
        rows.push(row)
        taken.dropUntil(bytes)
      }
      return null
    },
  })
  parser.once('error', (error) => {
    failure = error
    proceed()
  })
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      proceed = resolve
      start(resolve)
    })
  const finish = async () => {
    if (!failure) await until((done) => parser.once('end', done).end())
  }
  let isWholeRow = true
  parser.resume()
  try {
    for await (const piece of text) {
      taken.add(piece)
      await until((done) => parser.write(piece, () => done()))
      yield* rows.splice(0)
      isWholeRow = piece.endsWith('\n')
      if (failure) break
    }
    await finish()
    yield* rows.splice(0)
  } catch (error) {
    // The parser holds back a few characters; a row that the damage cut in two is not given.
    await finish()
    failure = error
    yield* isWholeRow ? rows : rows.slice(0, -1)
  } finally {
    parser.destroy()
  }
  if (failure) throw damageOf(failure, taken.rest())
}

const QUOTES = 'a quotation mark is opened and never closed'

function damageOf(error: unknown, tail: string): ReadError {
  const reason = reasonOf(error)
  return reason.includes(QUOTES) ? new OpenQuote(reason, tail) : new ReadError(reason)
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return QUOTES
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `the row is longer than ${LONGEST_ROW / 1024 / 1024} MB; perhaps ${QUOTES}`
  if (code.startsWith('CSV_') && error instanceof Error) return `the table is damaged here (${error.message})`
  return reasonFor(error)
}
