import { type Article, type Mentions, NONE } from '@tidewatch/schema/article'
import { tokens } from '@tidewatch/text/tokens'
import { nameKey } from './name-key.ts'
import { BODY_PARTS } from './settings.ts'
import { shadowParts } from './shadow.ts'

/** What the index holds of an article; its text stays in the record store. */
export type IndexDocument = Record<string, string | number | boolean | string[] | Record<string, string>>

/** Texts that are searched: a gap stands between versions, so that no phrase reaches across. */
export const titleText = ({ title, translations }: Article) =>
  [title, ...translations.map((version) => version.title)].join('\n。\n')
export const bodyText = ({ body, translations }: Article) =>
  [body, ...translations.map((version) => version.body)].join('\n。\n')

/** First and last day that a date known to the day, month or year may mean, as numbers such as 20240305. */
function dayNumbers(day: string): [number, number] {
  const [year = 0, month, date] = day.split('-').map(Number)
  if (month === undefined) return [year * 10_000 + 101, year * 10_000 + 1231]
  if (date !== undefined) return [year * 10_000 + month * 100 + date, year * 10_000 + month * 100 + date]
  const lastDate = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [year * 10_000 + month * 100 + 1, year * 10_000 + month * 100 + lastDate]
}

function dateFields({ day, publishedAt }: Article): IndexDocument {
  if (!day) return { year: NONE, month: NONE, day: NONE }
  const [first, last] = dayNumbers(day)
  // A time without a zone must not be read in the zone of this machine.
  const time = publishedAt
    ? Date.parse(/Z|[+-]\d\d:\d\d$/.test(publishedAt) ? publishedAt : `${publishedAt}Z`)
    : Number.NaN
  const midnight = Date.UTC(Math.floor(first / 10_000), (Math.floor(first / 100) % 100) - 1, first % 100)
  const ts = Math.floor((Number.isNaN(time) ? midnight : time) / 1000)
  return { year: day.slice(0, 4), month: day.slice(0, 7), day, earliest: first, latest: last, ts }
}

/**
 * Themes over time, a facet a theme, so that one question asks for any number of them and the answer holds no others:
 * `tm.<theme>` "month" counts articles, `tmn.<theme>` "month|n" mentions, `td.<theme>` "day|n" both by day. A month
 * or day is cut to what is known, `-` where nothing is.
 */
function themeFields({ day }: Article, mentions: Mentions): IndexDocument {
  const month = day?.slice(0, 7) ?? NONE
  const perTheme = (value: (count: number) => string) =>
    Object.fromEntries(Object.entries(mentions).map(([theme, count]) => [theme, value(count)]))
  return {
    themes: Object.keys(mentions),
    tm: perTheme(() => month),
    tmn: perTheme((count) => `${month}|${count}`),
    td: perTheme((count) => `${day ?? NONE}|${count}`),
  }
}

/** No text of this length needs more parts than the index has, whatever stands in it. */
const SURELY_FITS = 400_000

/** Whether the index has room for all of a text; millions of characters may not fit. */
export function fitsIndex(article: Article): boolean {
  const text = bodyText(article)
  return text.length <= SURELY_FITS || shadowParts(tokens(text)).length <= BODY_PARTS
}

type Indexable = { n: number; rev: number; article: Article; mentions: Mentions; story: number }

/** The part that a reprint of the article, found or removed, changes. */
export const storyPart = ({ n, rev, story }: Pick<Indexable, 'n' | 'rev' | 'story'>): IndexDocument => ({
  n,
  rev,
  story,
  first: story === n,
})

/** Whether the day that the article counts on is doubtful. */
export const isWeaklyDated = ({ day, dateDoubts }: Article): boolean => day !== null && dateDoubts.length > 0

/** The part of the document that a change of the dictionary changes. */
export const themePart = ({ n, rev, article, mentions }: Omit<Indexable, 'story'>): IndexDocument => ({
  n,
  rev,
  ...themeFields(article, mentions),
})

export function toDocument(stored: Indexable): IndexDocument {
  const { article } = stored
  const body = shadowParts(tokens(bodyText(article))).map((part, at) => [`x${at + 2}`, part])
  return {
    ...themePart(stored),
    ...storyPart(stored),
    x1: shadowParts(tokens(titleText(article)))[0] ?? '',
    ...Object.fromEntries(body),
    source: nameKey(article.source),
    language: article.language,
    section: nameKey(article.section),
    precision: article.precision,
    ...dateFields(article),
    ...(isWeaklyDated(article) ? { weak: true } : {}),
    ...(article.demo ? { demo: true } : {}),
  }
}
