import { setImmediate as othersTurn } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'
import type { Context } from 'hono'

type Row = Record<string, string | number>

type CsvFile<T extends Row> = {
  name: string
  columns: readonly (keyof T & string)[]
  pages: Iterable<T[]> | AsyncIterable<T[]>
}

/**
 * Streams rows as CSV that spreadsheets open as meant: UTF-8 with a byte order mark, and no cell that a spreadsheet
 * would run as a formula. A page is made when the reader has taken the one before, and none when it has left.
 */
export function csv<T extends Row>(c: Context, { name, columns, pages }: CsvFile<T>) {
  const left = textPages(pages, [...columns])
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await othersTurn()
        const { done, value } = await left.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: async () => void (await left.return()),
    },
    { highWaterMark: 0 },
  )
  return c.body(body, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

async function* textPages<T extends Row>(
  pages: Iterable<T[]> | AsyncIterable<T[]>,
  columns: string[],
): AsyncGenerator<string, void, undefined> {
  const options = { columns, escape_formulas: true }
  yield stringify([], { ...options, header: true, bom: true })
  for await (const page of pages) if (page.length > 0) yield stringify(page, options)
}
