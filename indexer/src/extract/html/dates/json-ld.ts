import type { DateClue } from '@tidewatch/schema/raw-record'
import { readJsonLd } from '../about/json-ld.ts'
import type { Page } from '../body/dom.ts'
import { attribute, textOf, walk } from '../walk.ts'
import { onlyDay } from './only-day.ts'
import { type Standing, weighed } from './standing.ts'

const KEYS: [string, Standing][] = [
  ['datePublished', 'published'],
  ['uploadDate', 'weak'],
  ['dateCreated', 'weak'],
  ['dateModified', 'updated'],
]
const DATES = /"(datePublished|uploadDate|dateModified)"\s*:\s*"([^"]{4,60})"/g

/** Dates of the article that a page describes; of other things, or in broken JSON, where they agree on one day. */
export function jsonLdClues(page: Page): DateClue[] {
  const { article } = readJsonLd(page)
  const stated = KEYS.flatMap(([key, standing]) => {
    const value = article?.[key]
    const isDate = typeof value === 'string' || typeof value === 'number'
    return isDate ? [weighed({ value: String(value), origin: 'json-ld' as const }, standing)] : []
  })
  return article?.datePublished ? stated : [...fromOthers(page), ...stated]
}

function fromOthers(page: Page): DateClue[] {
  const values: Record<string, string[]> = { datePublished: [], uploadDate: [], dateModified: [] }
  for (const node of walk(page)) {
    if (node.localName !== 'script' || !/\bld\+json\b/i.test(attribute(node, 'type'))) continue
    for (const [, key = '', value = ''] of textOf(node).matchAll(DATES)) values[key]?.push(value)
  }
  return KEYS.flatMap(([key, standing]) =>
    onlyDay(values[key] ?? []).map((value) => weighed({ value, origin: 'json-ld' as const }, standing)),
  )
}
