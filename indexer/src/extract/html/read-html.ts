import type { Hints } from '@tidewatch/schema/raw-record'
import { assemble } from '../assemble.ts'
import { readRemoved } from '../cut-tails.ts'
import type { Draft } from '../draft.ts'
import { languageCode } from '../language.ts'
import { toLines } from '../lines.ts'
import { splitVersions } from '../versions.ts'
import { readAbout } from './about/read-about.ts'
import { dateClues } from './date-clues.ts'
import { findVersions } from './find-versions.ts'
import { linesWhere } from './other-version.ts'
import { pageNotes } from './page-notes.ts'
import { parsePage } from './parse-page.ts'
import { prepare } from './prepare.ts'
import { readAround } from './read-around.ts'
import { withTranslatedTitle } from './translated-title.ts'

/** The article of an HTML page, or of a piece of one; refused where it is larger than any page. */
export function readHtml(
  html: string,
  hints: Hints,
  now: Date,
): { draft: Draft; notes: string[] } | { refused: string } {
  const page = parsePage(html)
  if ('refused' in page) return page
  const about = readAbout(page, hints)
  const clues = dateClues(page, about.url ?? hints.url, about.title ?? '')
  prepare(page)
  const found = findVersions(page, { title: about.title ?? '', language: about.language })
  const split = found.flatMap(({ body }, at) => splitVersions(toLines(body), at === 0 ? about.title : null))
  const { below, rights } = readAround(page, found)
  const left = found.flatMap((one) => one.removed)
  const { versions, removed: beside } = withTranslatedTitle(split, left)
  const removed = [...new Set([...beside, ...below])]
  const near = new Set(removed.flatMap(toLines))
  const elsewhere = linesWhere(
    found.flatMap((one) => one.elsewhere),
    (line) => !near.has(line),
  )
  const known = {
    ...about,
    ...(about.authors.length > 0 || !hints.author ? {} : { authors: [hints.author] }),
    keywords: [...about.keywords, ...(hints.keywords ?? [])],
    language: about.language ?? languageCode(hints.language ?? ''),
    dates: [...(hints.dates ?? []), ...clues],
    removed: [...new Set([...removed, ...elsewhere])],
    rights,
    values: readRemoved(removed),
    valueOrigins: {
      ...(hints.author ? { author: 'container' as const } : {}),
      ...(hints.keywords?.length ? { keywords: 'container' as const } : {}),
      ...about.valueOrigins,
    },
  }
  const draft = assemble(versions, known, hints, now)
  return { draft, notes: pageNotes(page, draft) }
}
