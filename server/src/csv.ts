import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Context } from 'hono'

type Row = Record<string, string | number>

type CsvFile<T extends Row> = {
  name: string
  columns: readonly (keyof T & string)[]
  pages: Iterable<T[]> | AsyncIterable<T[]>
}

/**
 * Streams rows as CSV that spreadsheets open as meant: UTF-8 with a byte order mark, and no cell that a spreadsheet
 * would run as a formula.
 */
export function csv<T extends Row>(c: Context, file: CsvFile<T>) {
  const { name, columns, pages } = file
  const rows = Readable.from(
    (async function* () {
      for await (const page of pages) yield* page
    })(),
  )
  const out = rows.pipe(stringify({ columns: [...columns], header: true, bom: true, escape_formulas: true }))
  rows.on('error', (error) => out.destroy(error))
  return c.body(Readable.toWeb(out) as ReadableStream, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}
