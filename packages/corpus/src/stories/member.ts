import type { Precision } from '@tidewatch/schema/article'

/** What decides on an article's place in its story. */
export type Member = {
  n: number
  id: string
  source: string
  title: string
  day: string | null
  precision: Precision
  publishedAt: string | null
  claimedOrigin: string | null
}

/** A month or year counts as its last day: by then it was published for sure. */
const latestDay = (day: string | null) => (day === null ? '9999-99-99' : `${day}-99-99`.slice(0, 10))

const time = ({ publishedAt }: Member) => {
  const at = publishedAt ? Date.parse(publishedAt) : Number.NaN
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
}

const ascending = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order of a story, its first article first: by day, by time where one is known, then those that name no other
 * outlet as their origin, then by id, which, unlike their numbers, no order of loading changes.
 */
export const inOrder = (a: Member, b: Member): number =>
  ascending(latestDay(a.day), latestDay(b.day)) ||
  ascending(time(a), time(b)) ||
  ascending(Number(a.claimedOrigin !== null), Number(b.claimedOrigin !== null)) ||
  ascending(a.id, b.id)

/** Announcements that come back every year stand word for word in other years' news. */
const MOST_DAYS_APART = 300
const DAY = 86_400_000

/** Whether two dates are too far apart for anything but the very same text. */
export function areFarApart(a: Member, b: Member): boolean {
  if (a.day === null || b.day === null) return false
  const [first, last] = [a.day, b.day].map((day) => Date.parse(day.length === 4 ? `${day}-07-01` : day))
  return Math.abs((first ?? 0) - (last ?? 0)) > MOST_DAYS_APART * DAY
}
