import { checkHeader, doubledColumns, tableLayout } from './csv-layout.ts'
import { tableRows } from './csv-table.ts'
import type { ColumnMap } from './field-names.ts'
import { namedRecord } from './named-fields.ts'
import { ReadError, reasonFor } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { openText } from './text-chunks.ts'

const HEAD = 64 * 1024

/**
 * A table with names at the head of its columns: CSV, TSV and their kin. The row is the `line` of a record, the
 * header being row 1 as spreadsheets count. `source.columns` names columns by hand.
 */
export async function* readCsv(source: Source): AsyncGenerator<Found> {
  const { file, columns: map = {} } = source
  const text = openText(source)
  const { head, all } = await headOf(text.chunks)
  const { delimiter, skip } = tableLayout(head)
  let header: string[] | null = null
  let row = skip
  let headerRow = 0
  let doubled: string[] = []
  try {
    for await (const cells of tableRows(all, delimiter, skip)) {
      row += 1
      if (!Array.isArray(cells)) yield refusal({ file, line: row }, cells.reason, cells.text)
      else if (cells.every((cell) => cell.trim() === '')) continue
      else if (header === null) {
        headerRow = row
        header = cells.map((cell) => cell.trim())
        doubled = doubledColumns(header, checkHeader(header, map))
      } else yield readRow(cells, { file, line: row }, { header, map, notes: [...text.notes(), ...doubled] })
    }
  } catch (error) {
    if (header === null || row === headerRow) throw new ReadError(reasonFor(error))
    yield refusal({ file, line: row + 1 }, reasonFor(error))
  }
}

type Table = { header: string[]; map: ColumnMap; notes: string[] }

function readRow(
  cells: string[],
  origin: { file: string; line: number },
  { header, map, notes }: Table,
): Found {
  const isLonger = cells.slice(header.length).some((cell) => cell.trim() !== '')
  if (cells.length < header.length || isLonger)
    return refusal(
      origin,
      `the row has ${cells.length} cells where the header has ${header.length}`,
      cells.join(' | '),
    )
  const record = Object.fromEntries(
    header.flatMap((name, column) => {
      const cell = cells[column] ?? ''
      const isLater = header.indexOf(name) < column && (cells[header.indexOf(name)] ?? '').trim() !== ''
      return name === '' || cell.trim() === '' || isLater ? [] : [[name, cell] as const]
    }),
  )
  const present = Object.fromEntries(Object.entries(map).filter(([, name]) => name in record))
  return namedRecord(record, origin, { map: present, hints: notes.length > 0 ? { notes } : {} })
}

/** The beginning of a text, and all of it. What is wrong with the bytes comes where it stands. */
async function headOf(chunks: AsyncGenerator<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  let head = ''
  const damage: unknown[] = []
  try {
    while (head.length < HEAD) {
      const next = await chunks.next()
      if (next.done) break
      head += next.value
    }
  } catch (error) {
    damage.push(error)
  }
  return { head, all: resume(head, chunks, damage) }
}

async function* resume(
  head: string,
  rest: AsyncIterable<string>,
  [damage]: unknown[],
): AsyncGenerator<string> {
  if (head !== '') yield head
  if (damage !== undefined) throw damage
  yield* rest
}
