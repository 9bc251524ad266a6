const CONTROL = /\p{Cc}/gu

/** Lines of a table: numbers to the right, the last column as it comes, however wide its characters are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replace(CONTROL, '\ufffd')))
  const widths = head.map((_, at) => all.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0))
  return all.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padStart(widths[at] ?? 0))).join('  '),
  )
}
