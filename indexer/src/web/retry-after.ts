/** When a server says it may be asked again: seconds from `now`, or a date; null where it says neither. */
export function retryAfter(value: string | undefined, now: Date): Date | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000)
  const at = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at)
}
