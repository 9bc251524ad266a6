import { type Described, names } from './json-ld.ts'
import type { Metas } from './metas.ts'
import { cleanOutlet } from './outlet.ts'
import { plainLine } from './plain-line.ts'

/** What the page calls its site, its publisher or its holder of rights, in order of trust. */
export const siteNames = (metas: Metas, described: Described): string[] =>
  [
    ...metas('og:site_name'),
    ...names(described.article?.publisher, described),
    ...metas(
      'citation_journal_title',
      'dc.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    ),
    ...names(described.site, described),
    ...metas('copyright'),
  ]
    .map((name) => cleanOutlet(plainLine(name)))
    .filter((name) => name !== '' && name.length <= 60 && !/^https?:/.test(name))
