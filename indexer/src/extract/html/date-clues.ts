import type { DateClue } from '@tidewatch/schema/raw-record'
import { addressClues } from '../date/address-clues.ts'
import type { Page } from './body/dom.ts'
import { jsonLdClues } from './dates/json-ld.ts'
import { metadataClues } from './dates/metadata.ts'
import { scriptClues } from './dates/scripts.ts'
import { visibleClues } from './dates/visible.ts'
import { attribute, walk } from './walk.ts'

/**
 * All that a page says of when its article was published, the best founded first within each origin. `url` is where
 * the page was found; without it, it is asked where it belongs. The title tells where on the page its article begins.
 */
export function dateClues(page: Page, url?: string | null, title = ''): DateClue[] {
  return [
    ...metadataClues(page),
    ...jsonLdClues(page),
    ...visibleClues(page, title),
    ...scriptClues(page, title),
    ...addressClues([...(url ? [url] : []), ...ownAddresses(page)]),
  ]
}

function ownAddresses(page: Page): string[] {
  const found: string[] = []
  for (const node of walk(page)) {
    if (node.localName === 'link' && /\bcanonical\b/i.test(attribute(node, 'rel')))
      found.push(attribute(node, 'href'))
    if (node.localName === 'meta' && /^og:url$/i.test(attribute(node, 'property')))
      found.push(attribute(node, 'content'))
  }
  return found
}
