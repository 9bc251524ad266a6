import { type ColumnMap, type FieldName, matchNames } from './field-names.ts'
import { ReadError } from './read-error.ts'

const DELIMITERS = [',', '\t', ';', '|'] as const

/** How the head of a table is written: a line `sep=;` as Excel has it, else the delimiter that gives most known names. */
export function tableLayout(head: string): { delimiter: string; skip: number } {
  const [, given] = /^\ufeff?sep=(.)\r?\n/i.exec(head) ?? []
  if (given) return { delimiter: given, skip: 1 }
  const line = head.split(/\r\n|\n|\r/).find((text) => text.trim() !== '') ?? ''
  const weighed = DELIMITERS.map((delimiter) => {
    const cells = cellsOf(line, delimiter)
    return { delimiter, known: matchNames(cells).size, cells: cells.length }
  })
  const [best] = weighed.sort((a, b) => b.known - a.known || b.cells - a.cells)
  return { delimiter: best?.delimiter ?? ',', skip: 0 }
}

/** Whether a text begins with the names of columns, one of them of a title or a body: a table, whatever its name. */
export function beginsWithHeader(text: string): boolean {
  const { delimiter } = tableLayout(text)
  const line = text.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== '') ?? ''
  const cells = line.length > 2_000 ? [] : cellsOf(line, delimiter)
  const known = matchNames(cells)
  return known.size >= 2 && known.size * 2 >= cells.length && (known.has('title') || known.has('body'))
}

const cellsOf = (line: string, delimiter: string) =>
  (delimiter === '|' ? line.replace(/^\||\|$/g, '') : line)
    .split(delimiter)
    .map((cell) => cell.trim().replace(/^\ufeff?"|"$/g, ''))

/** The names at the head of the columns, checked: one must hold a title or a body. */
export function checkHeader(header: string[], map: ColumnMap): Map<FieldName, string[]> {
  const missing = Object.entries(map).filter(([, name]) => !header.includes(name))
  if (missing.length > 0)
    throw new ReadError(
      `there is no column ${missing.map(([, name]) => `“${name}”`).join(', ')}; its columns are ${listed(header)}`,
    )
  const matched = matchNames(header, map)
  if (matched.has('title') || matched.has('body') || matched.has('summary')) return matched
  throw new ReadError(
    `no column is known to hold a title or a body; its columns are ${listed(header)}. Name them: --map title=…,body=…`,
  )
}

const TEXTS: FieldName[] = ['title', 'body', 'summary']

/** Sentences on columns that stand twice, or hold the same as another: what is in them is left out, not in silence. */
export function doubledColumns(header: string[], matched: Map<FieldName, string[]>): string[] {
  const twice = [...new Set(header.filter((name, at) => name !== '' && header.indexOf(name) < at))]
  const beside = TEXTS.flatMap((field) => {
    const [used, ...others] = new Set(matched.get(field) ?? [])
    return others.map(
      (name) => `the column ${listed([name])} was left out: ${listed([used ?? ''])} is read as ${field}`,
    )
  })
  return [
    ...twice.map(
      (name) => `there are several columns ${listed([name])}: the first with something in it is read`,
    ),
    ...beside,
  ]
}

const listed = (names: string[]) => {
  const shown = names.slice(0, 20).map((name) => `“${name.slice(0, 40)}”`)
  return names.length > 20 ? `${shown.join(', ')} and ${names.length - 20} more` : shown.join(', ')
}
