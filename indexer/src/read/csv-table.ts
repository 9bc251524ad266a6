import { parse } from 'csv-parse/sync'
import { csvRows, OpenQuote } from './csv-rows.ts'

/** Lines of a table that could not be told apart, in place of a row. */
export type LostLines = { reason: string; text: string }

/** Characters that are read once more, so that a table full of quotation marks comes to an end. */
const MOST_AGAIN = 256 * 1024 * 1024
const LOOKED_AT = 10
/** Prose has commas, too, but seldom as many as a table of so many columns. */
const SURE = 4

/**
 * The rows of a table. Where a quotation mark is never closed, the table goes on with the next line that has as many
 * cells as its header; the lines before that come as lost.
 */
export async function* tableRows(
  text: AsyncIterable<string>,
  delimiter: string,
  skip: number,
): AsyncGenerator<string[] | LostLines> {
  const pieces = text[Symbol.asyncIterator]()
  const table: Table = { delimiter, skip, width: 0 }
  let again = 0
  let rest: string | null = ''
  try {
    while (rest !== null) {
      const open: OpenQuote | null = yield* wholeRows(resumed(rest, pieces), table)
      again += open?.tail.length ?? 0
      const at: number = open && again < MOST_AGAIN ? nextRow(open.tail, table) : -1
      if (open) yield lost(open, at)
      rest = open && at > 0 ? open.tail.slice(at) : null
      table.skip = 0
    }
  } finally {
    await pieces.return?.()
  }
}

type Table = { delimiter: string; skip: number; width: number }

/** Gives back what ended the rows too early; without a header there is nothing to go on by. */
async function* wholeRows(
  text: AsyncIterable<string>,
  table: Table,
): AsyncGenerator<string[], OpenQuote | null> {
  try {
    for await (const row of csvRows(text, table.delimiter, table.skip)) {
      if (table.width === 0 && row.some((cell) => cell.trim() !== '')) table.width = row.length
      yield row
    }
    return null
  } catch (error) {
    if (error instanceof OpenQuote && table.width > 0) return error
    throw error
  }
}

/** Ends without ending what it takes from. */
async function* resumed(first: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  if (first !== '') yield first
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

function lost({ message, tail }: OpenQuote, at: number): LostLines {
  if (at < 0)
    return {
      reason: `${message}, so the rest of the table can’t be told apart (${counted(tail)})`,
      text: tail,
    }
  const text = tail.slice(0, at)
  return { reason: `${message}: left out what stands before the next whole row (${counted(text)})`, text }
}

function counted(text: string): string {
  const { length } = text.split('\n').filter((line) => line.trim() !== '')
  return `${length.toLocaleString('en')} ${length === 1 ? 'line' : 'lines'}`
}

/** Where the next line begins that is a row by itself, -1 where there is none. */
function nextRow(text: string, { delimiter, width }: Table): number {
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    if (!isRow(lineAt(text, at), delimiter, width)) continue
    const next = text
      .slice(at, at + 64 * 1024)
      .split('\n', LOOKED_AT)
      .filter((line) => line.trim() !== '')
    const alike = next.filter((line) => isRow(line, delimiter, width)).length
    if (width >= SURE || (next.length > 1 && alike * 2 > next.length)) return at
  }
  return -1
}

const lineAt = (text: string, at: number) => {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}

function isRow(line: string, delimiter: string, width: number): boolean {
  if (width < 2 || line.split(delimiter).length < width) return false
  try {
    const [row] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true })
    return row?.length === width
  } catch {
    return false
  }
}
