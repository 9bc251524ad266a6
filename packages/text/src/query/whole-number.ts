/** Most tokens that may stand between neighbours of a nearness. */
export const mostApart = 1000

/** Most mentions that can be asked for. */
export const mostTimes = 1000

/** The number that digits of any width write; undefined where it is none. */
export function wholeNumber(typed: string): number | undefined {
  const digits = typed.normalize('NFKC')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
