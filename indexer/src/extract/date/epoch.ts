/** Nine digits of seconds begin in 1973, twelve of milliseconds too; shorter numbers are years and days. */
export function epochTime(text: string): number | null {
  if (/^\d{9,10}(\.\d{1,9})?$/.test(text)) return Math.floor(Number(text)) * 1000
  return /^\d{12,13}(\.\d{1,9})?$/.test(text) ? Math.floor(Number(text)) : null
}
