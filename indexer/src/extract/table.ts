const BAR = /[|｜\t]/

/** The cells of a line that was a row of a table: `作者 | 求 |`. None for other lines. */
export function cells(line: string): string[] {
  if (!BAR.test(line.trim())) return []
  return line
    .split(BAR)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

export const isRow = (line: string): boolean => cells(line).length > 0
