/** A span of time as a person says it: `45 s`, `5 min`, `2 h`, `3 days`. */
export function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 120) return `${seconds} s`
  if (seconds < 3570) return `${Math.round(seconds / 60)} min`
  if (seconds < 48 * 3600) return `${Number((seconds / 3600).toFixed(1))} h`
  return `${Number((seconds / 86_400).toFixed(1))} days`
}
