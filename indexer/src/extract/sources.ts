import { isSameOutlet } from './fold-name.ts'
import type { Labelled } from './labels.ts'
import { hostOf, isWebUrl } from './web-url.ts'

/** What is known of a page's own outlet and address from outside its text. */
export type Site = { outlet: string | null; url: string | null; origins: readonly string[] }

export type Sources = { source: string | null; url: string | null; claimedOrigin: string | null }

/**
 * Who publishes the article and whom it names as its origin. What stands behind 来源 is the origin; it is the
 * outlet as well where nothing else tells which one that is.
 */
export function readSources(values: readonly Labelled[], site: Site): Sources {
  const of = (label: string) => values.flatMap((found) => (found.label === label ? words(found.value) : []))
  const named = of('source')
  const link = named.find(isWebUrl) ?? null
  const [name = null] = named.filter(isName)
  const outlet = site.outlet ?? of('outlet').find(isName) ?? null
  const isOther = (other: string) => outlet === null || !isSameOutlet(other, outlet)
  const origins = [...of('origin').filter(isName), ...(name ? [name] : []), ...site.origins]
  const own = site.url ? hostOf(site.url) : null
  const linked = link && hostOf(link) !== own ? [hostOf(link)] : []
  return {
    source: outlet ?? (site.url ? null : (name ?? site.origins[0] ?? null)),
    url: site.url ?? link,
    claimedOrigin: [...origins, ...linked].find(isOther) ?? null,
  }
}

const LONGEST = 60

/** A source is named, linked to, or both in one line; a date or another outlet may follow the name. */
const words = (value: string) =>
  value
    .split(
      /\s+(?=https?:)|(?<=https?:\S+)\s+|\s+(?=\d{4}[-年/.]|\d{1,2}[-月/:])|(?<=\p{sc=Han})\s+(?=\p{sc=Han})/iu,
    )
    .map((word) => word.trim())

const isName = (word: string) => word !== '' && word.length <= LONGEST && !/^https?:/i.test(word)
