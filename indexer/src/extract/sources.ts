import { datelineOrigin } from './dateline.ts'
import { isSameOutlet } from './fold-name.ts'
import type { Labelled } from './labels.ts'
import { holderOf } from './rights.ts'
import { hostOf, isWebUrl } from './web-url.ts'

/** What is known of a page's own outlet and address from outside its text. */
export type Site = {
  outlet: string | null
  url: string | null
  origins: readonly string[]
  /** Lines on the page's rights. */
  rights: readonly string[]
}

export type Sources = {
  source: string | null
  url: string | null
  ownUrl: string | null
  claimedOrigin: string | null
}

/**
 * Who publishes the article and whom it names as its origin. What stands behind 来源 is the origin; it is the
 * outlet as well where nothing else tells which one that is.
 */
export function readSources(values: readonly Labelled[], site: Site, body: string): Sources {
  const of = (label: string) => values.flatMap((found) => (found.label === label ? words(found.value) : []))
  const named = of('source')
  const link = named.find(isWebUrl) ?? null
  const name = named.find(isName) ?? null
  const outlet = site.outlet ?? of('outlet').find(isName) ?? ownOutlet(name, site)
  const isOther = (other: string) => outlet === null || !isSameOutlet(other, outlet)
  const linked = link && !isSameSite(link, site.url) ? hostOf(link) : null
  const origins = [...of('origin').filter(isName), name, ...site.origins, datelineOrigin(body), linked]
  return {
    source: outlet ?? (site.url ? null : (name ?? site.origins[0] ?? null)),
    url: site.url ?? link,
    ownUrl: site.url,
    claimedOrigin: origins.find((origin) => origin !== null && isOther(origin)) ?? null,
  }
}

/** What stands behind 来源 is the site itself where the line on its rights has the same name. */
const ownOutlet = (name: string | null, { rights }: Site): string | null =>
  name !== null && rights.some((line) => line.includes(name)) ? name : holderOf(rights)

const isSameSite = (link: string, url: string | null) => url !== null && hostOf(link) === hostOf(url)

const LONGEST = 60

/** A source is named, linked to, or both in one line; a date or another outlet may follow the name. */
const words = (value: string) =>
  value
    .split(
      /\s+(?=https?:)|(?<=https?:\S+)\s+|\s+(?=\d{4}[-年/.]|\d{1,2}[-月/:])|(?<=\p{sc=Han})\s+(?=\p{sc=Han})/iu,
    )
    .map((word) => word.trim())

const isName = (word: string) => word !== '' && word.length <= LONGEST && !/^https?:/i.test(word)
