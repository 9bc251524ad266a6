import type { Hints } from '@tidewatch/schema/raw-record'
import { chooseDate } from './date/choose-date.ts'
import { readCount } from './count.ts'
import type { Draft } from './draft.ts'
import { splitKeywords, unique } from './keywords.ts'
import type { Label } from './labels.ts'
import { toLines } from './lines.ts'
import { deriveTitle } from './title.ts'
import { splitVersions } from './versions.ts'
import { hostOf, isWebUrl } from './web-url.ts'

/** The article of a page from its visible text: its language versions, what the page says about it, what was cut. */
export function readPage(text: string, hints: Hints, now: Date): Draft {
  const versions = splitVersions(toLines(text))
  const values = versions.flatMap((version) => version.values)
  const all = (label: Label) => values.flatMap((found) => (found.label === label ? [found.value] : []))
  const first = (label: Label) => all(label)[0] ?? null
  const written = all('date').map((value) => ({ value, origin: 'text' as const }))
  const [main, ...translations] = versions.map(({ title, body, language }) => ({
    title: title || deriveTitle(body),
    body,
    language,
  }))
  return {
    id: null,
    title: main?.title ?? '',
    titleOrigin: versions[0]?.title ? 'given' : 'derived',
    body: main?.body ?? '',
    language: main?.language ?? null,
    translations,
    ...readSource(all('source')),
    author: first('author'),
    type: first('type'),
    section: first('section'),
    keywords: unique(all('keywords').flatMap(splitKeywords)),
    views: readCount(first('views') ?? ''),
    summary: null,
    claimedOrigin: null,
    ...chooseDate([...written, ...(hints.dates ?? [])], {
      now,
      seenAt: hints.seenAt,
      language: main?.language ?? null,
      host: hints.url ? hostOf(hints.url) : null,
    }),
    removed: versions.flatMap((version) => version.removed),
  }
}

/** A source is named, linked to, or both in one line. */
function readSource(values: string[]): { source: string | null; url: string | null } {
  const words = values.flatMap((value) => value.split(/\s+(?=https?:)|(?<=https?:\S+)\s+/i))
  return {
    url: words.find(isWebUrl) ?? null,
    source: words.find((word) => !/^https?:/i.test(word) && word !== '') ?? null,
  }
}
