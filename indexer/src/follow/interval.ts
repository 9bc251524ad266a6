const SECONDS = { m: 60, h: 3600, d: 86_400 } as const
const SHORTEST = 5 * 60
const LONGEST = 30 * 86_400

/** Seconds of a span such as `30m`, `1h` or `2d`; throws a sentence where it is none that we follow by. */
export function parseInterval(text: string): number {
  const [, number, unit] = /^(\d{1,6})\s*(m|h|d)(?:in|ours?|ays?)?$/i.exec(text.trim()) ?? []
  if (!number || !unit) throw new Error(`${JSON.stringify(text)} is no span of time; write 30m, 1h or 2d`)
  const seconds = Number(number) * SECONDS[unit.toLowerCase() as keyof typeof SECONDS]
  if (seconds < SHORTEST) throw new Error('a site is asked every 5 minutes at most: write 5m or more')
  if (seconds > LONGEST) throw new Error('a site is asked every 30 days at least: write 30d or less')
  return seconds
}
