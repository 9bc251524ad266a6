import type { Hints } from '@tidewatch/schema/raw-record'
import { assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { foldName } from './fold-name.ts'
import { languageCode } from './language.ts'
import { toLines } from './lines.ts'
import { isUsableTitle } from './title.ts'
import { onlyOf } from './value-origins.ts'
import { splitVersions } from './versions.ts'
import { isWebUrl } from './web-url.ts'

/** The article of a page from its visible text: its language versions, what the page says about it, what was cut. */
export function readPage(text: string, hints: Hints, now: Date): Draft {
  const lines = toLines(text)
  const stated = hints.title?.trim() ?? ''
  const isOnPage = stated !== '' && lines.slice(0, 20).some((line) => foldName(line) === foldName(stated))
  const [main, ...others] = splitVersions(lines, isOnPage ? stated : null)
  const title = main?.title ?? (isUsableTitle(stated) ? stated : null)
  const known = {
    outlet: null,
    origins: [],
    rights: [],
    url: hints.url && isWebUrl(hints.url) ? hints.url : null,
    authors: hints.author ? [hints.author] : [],
    section: null,
    keywords: hints.keywords ?? [],
    summary: null,
    language: languageCode(hints.language ?? ''),
    dates: hints.dates ?? [],
    removed: [],
    values: [],
    valueOrigins: originsOf(hints, title !== null && !isOnPage && title === stated),
  }
  return assemble(main ? [{ ...main, title }, ...others] : [], known, hints, now)
}

const originsOf = ({ url, author, keywords = [] }: Hints, isTitleBrought: boolean) =>
  onlyOf({
    title: isTitleBrought ? 'container' : 'text',
    source: undefined,
    url: url ? 'container' : undefined,
    section: undefined,
    author: author ? 'container' : undefined,
    keywords: keywords.length > 0 ? 'container' : undefined,
    summary: undefined,
    language: 'detected',
  })
