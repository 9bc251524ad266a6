import type { DateClue } from '@tidewatch/schema/raw-record'
import type { Page } from '../body/dom.ts'
import { attribute, textOf, walk } from '../walk.ts'
import { dayIn, onlyDay } from './only-day.ts'
import { standingOf } from './standing.ts'

type Found = { value: string; at: number; isAssigned: boolean; isWeak: boolean }

const MOST_CHARACTERS = 3_000_000
const MOST = 500
const NEAR = 2_000
const NAMED =
  /["']?([\p{L}_$][\p{L}\d_$.:-]{1,40})["']?\s*([:=])\s*(?:new Date\()?(?:"([^"\\\n]{6,40})"|'([^'\\\n]{6,40})'|(\d{13}|\d{10})(?![\d.]))/gu

/**
 * Dates in the page's programs and their data, under names that say when an article was published: in a variable of
 * the page or beside the title. Elsewhere they may be those of other articles, and only support what others say.
 */
export function scriptClues(page: Page, title: string): DateClue[] {
  const source = sourceOf(page)
  const found = [...named(source)]
  const published = found.filter(({ isWeak }) => !isWeak)
  const values = (some: readonly Found[]) => onlyDay(some.map(({ value }) => value))
  const own = [published.filter(({ isAssigned }) => isAssigned), near(published, source, title)].map(values)
  const sure = own.find((dates) => dates.length > 0)
  if (sure) return sure.map((value) => ({ value, origin: 'script' }))
  const weak = [published, found.filter(({ isWeak }) => isWeak)].map(values).find((dates) => dates.length > 0)
  return (weak ?? []).map((value) => ({ value, origin: 'script', weight: 'weak' }))
}

function sourceOf(page: Page): string {
  let source = ''
  for (const node of walk(page)) {
    if (node.localName !== 'script' || /\bld\+json\b/i.test(attribute(node, 'type'))) continue
    if (source.length > MOST_CHARACTERS) break
    source += `${textOf(node)}\n`
  }
  // JSON is often held in a string, where its own quotes are escaped.
  return source.slice(0, MOST_CHARACTERS).replace(/\\+(["'/])/g, '$1')
}

function* named(source: string): Generator<Found> {
  let count = 0
  for (const match of source.matchAll(NAMED)) {
    const [, name = '', sign, double, single, number] = match
    const value = double ?? single ?? number ?? ''
    // Pages of a messenger's articles call the moment so.
    const standing = name === 'ct' && sign === '=' && /^\d{10}$/.test(value) ? 'published' : standingOf(name)
    if (standing === null || standing === 'updated' || dayIn(value) === null) continue
    yield { value, at: match.index, isAssigned: sign === '=', isWeak: standing === 'weak' }
    count += 1
    if (count >= MOST) return
  }
}

/** The first date after the title where that stands in the programs, else the last before it. */
function near(found: readonly Found[], source: string, title: string): Found[] {
  const at = title.length < 4 ? -1 : source.indexOf(title)
  if (at < 0) return []
  const close = found.filter((one) => Math.abs(one.at - at) < NEAR)
  const after = close.find((one) => one.at > at)
  const before = close.findLast((one) => one.at < at)
  return after ? [after] : before ? [before] : []
}
