import type { Version } from '@tidewatch/schema/article'
import type { DateClue, Hints } from '@tidewatch/schema/raw-record'
import { cleanAuthors } from './authors.ts'
import { readCount } from './count.ts'
import { chooseDate } from './date/choose-date.ts'
import type { Draft } from './draft.ts'
import { splitKeywords, unique } from './keywords.ts'
import type { Label, Labelled } from './labels.ts'
import { languageOf } from './language.ts'
import { pageOrigins } from './page-origins.ts'
import { readSources, type Site } from './sources.ts'
import { deriveTitle } from './title.ts'
import type { ValueOrigins } from './value-origins.ts'
import type { PageVersion } from './versions.ts'
import { hostOf } from './web-url.ts'

/** What is known of a page besides its text. */
export type Known = Site & {
  authors: readonly string[]
  section: string | null
  keywords: readonly string[]
  summary: string | null
  language: string | null
  dates: readonly DateClue[]
  /** What stood around the body, and what it says. */
  removed: readonly string[]
  values: readonly Labelled[]
  /** Where those of the above that are there were read. */
  valueOrigins: ValueOrigins
}

/** The article from its language versions, what stands in and around them, and what is known besides. */
export function assemble(versions: readonly PageVersion[], known: Known, hints: Hints, now: Date): Draft {
  const values = [...versions.flatMap((version) => version.values), ...known.values]
  const all = (label: Label) => values.flatMap((found) => (found.label === label ? [found.value] : []))
  const first = (label: Label) => all(label)[0] ?? null
  const sources = readSources(values, known, versions[0]?.body ?? '')
  const outlets = [sources.source ?? '', sources.claimedOrigin ?? '']
  const [main, ...translations] = versions.map(({ title, body, language }) => ({
    title: title || deriveTitle(body),
    body: body.replace(INDENT, ''),
    language,
  }))
  const language = main ? settleLanguage(main, known.language, translations.length) : null
  const author = authors(known.authors) || authors(cleanAuthors(all('author').slice(0, 1), outlets)) || null
  return {
    id: null,
    title: main?.title ?? '',
    titleOrigin: versions[0]?.title ? 'given' : 'derived',
    body: main?.body ?? '',
    language,
    translations,
    ...sources,
    author,
    type: first('type'),
    section: known.section ?? first('section'),
    keywords: unique([...all('keywords').flatMap(splitKeywords), ...known.keywords]),
    views: readCount(first('views') ?? ''),
    summary: known.summary,
    ...chooseDate([...known.dates.filter((clue) => !isOfToday(clue, now)), ...all('date').map(written)], {
      now,
      seenAt: hints.seenAt,
      language,
      host: sources.url ? hostOf(sources.url) : null,
    }),
    origins: pageOrigins(known, { all, ...sources, author, language, hasTitle: Boolean(versions[0]?.title) }),
    removed: [...versions.flatMap((version) => version.removed), ...known.removed].map(withoutGaps),
  }
}

/** The blanks that open a paragraph in Chinese are how it is set. */
const INDENT = /^[^\S\n]*\u3000[^\S\n]*/gm

/** What versions are written in is known from telling them apart; a lone one may go by what the page claims. */
const settleLanguage = ({ title, body, language }: Version, stated: string | null, others: number) =>
  others > 0 || stated === null || stated === language ? language : languageOf(`${title}\n${body}`, stated)

/** Blank lines are no part of what was removed: whether there were any depends on the file. */
const withoutGaps = (text: string) => text.replace(/\n(?:[^\S\n]*\n)+/g, '\n')

const authors = (names: readonly string[]) => names.join(', ')

const TODAY = 2 * 24 * 60 * 60 * 1000

/** A file that was made just now was made to be loaded: that says nothing of when its article appeared. */
const isOfToday = ({ value, origin }: DateClue, now: Date) =>
  origin === 'file' && Math.abs(now.getTime() - Date.parse(value)) < TODAY

const written = (value: string): DateClue => ({ value, origin: 'text' })
