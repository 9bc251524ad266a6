const FORM = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/
const QUARTER = 15 * 60_000
const FARTHEST = 14 * 3_600_000

/**
 * The day and time of a post with the zone of its site. The export gives the time there and in Greenwich but not the
 * zone; their difference is it. Without the second the time stays without a zone.
 */
export function postDate(
  local: string | null,
  greenwich: string | null,
  published: string | null,
): string | null {
  const there = local ? millis(local) : null
  const here = (greenwich ? millis(greenwich) : null) ?? (published ? dateOf(published) : null)
  if (there === null) return published ?? greenwich
  const offset = here === null ? null : there - here
  if (offset === null || offset % QUARTER !== 0 || Math.abs(offset) > FARTHEST) return local
  return `${local?.trim().replace(' ', 'T')}${zone(offset)}`
}

/** Null for what is no date, as `0000-00-00 00:00:00`, which is written where none is known. */
function millis(text: string): number | null {
  const [, day, time] = FORM.exec(text.trim()) ?? []
  const found = Date.parse(`${day}T${time}Z`)
  return day === undefined || Number.isNaN(found) || found < Date.UTC(1980, 0) ? null : found
}

function dateOf(text: string): number | null {
  const found = Date.parse(text)
  return Number.isNaN(found) || found < Date.UTC(1980, 0) ? null : found
}

function zone(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
