/**
 * How many slips part two words: a letter too many, too few, another one, or two neighbours changed over (optimal
 * string alignment). Above `most` it is `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const edit = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(isSwap ? Math.min(edit, (before[j - 2] ?? 0) + 1) : edit)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row.at(-1) ?? 0, most + 1)
}

/** How many slips are likely in a word of so many letters. */
export const mostSlips = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)
