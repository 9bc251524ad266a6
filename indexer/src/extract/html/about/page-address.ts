import type { Hints } from '@tidewatch/schema/raw-record'
import type { Page } from '../body/dom.ts'
import { attribute, walk } from '../walk.ts'
import { chooseAddress, resolve } from './address.ts'
import { addresses, type Described } from './json-ld.ts'
import type { Metas } from './metas.ts'
import { scriptAddresses } from './script-address.ts'

/**
 * The article's own address: what the page calls canonical, else where it was found, else what its scripts share.
 */
export function addressOf(page: Page, metas: Metas, { article }: Described, { url }: Hints): string | null {
  const links = [...walk(page)].filter(({ localName }) => localName === 'link' || localName === 'base')
  const base = links.find(({ localName }) => localName === 'base')
  const from = resolve(base ? attribute(base, 'href') : '', url) ?? url
  const canonical = links
    .filter((link) => /\bcanonical\b/i.test(attribute(link, 'rel')))
    .map((link) => attribute(link, 'href'))
  const described = [...addresses(article?.mainEntityOfPage), ...addresses(article?.url)]
  return chooseAddress(
    [
      ...canonical,
      ...metas('og:url'),
      ...described,
      ...metas('parsely-link'),
      ...(url ? [url] : []),
      ...metas('twitter:url', 'citation_public_url', 'dc.identifier'),
      ...scriptAddresses(page),
    ],
    from,
  )
}
