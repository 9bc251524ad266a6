import type { Hints } from '@tidewatch/schema/raw-record'
import { foldName } from '../../fold-name.ts'
import { languageCode } from '../../language.ts'
import type { ValueOrigins } from '../../value-origins.ts'
import { hostOf } from '../../web-url.ts'
import type { Page } from '../body/dom.ts'
import { attribute } from '../walk.ts'
import { readHeadings } from './headings.ts'
import { type Described, names, readJsonLd } from './json-ld.ts'
import { cleanKeywords } from './keywords.ts'
import { linkedTags } from './linked-tags.ts'
import { type Metas, readMetas } from './metas.ts'
import { cleanOutlet, outletInTitle } from './outlet.ts'
import { addressOf } from './page-address.ts'
import { authorsOf } from './page-authors.ts'
import { plainLine } from './plain-line.ts'
import { crumbsOf, deepest, isSection, visibleCrumbs } from './section.ts'
import { siteNames } from './site-names.ts'
import { chooseTitle } from './title.ts'
import { valuePlaces } from './value-places.ts'

/** What a page says about its article outside the article's own text. */
export type About = {
  title: string | null
  /** Names of authors, the best founded ones only. */
  authors: string[]
  outlet: string | null
  /** Outlets that it names as where the article comes from. */
  origins: string[]
  url: string | null
  section: string | null
  keywords: string[]
  summary: string | null
  /** Code of the language it claims to be in. */
  language: string | null
  /** Where its values stand. */
  valueOrigins: ValueOrigins
}

export function readAbout(page: Page, hints: Hints): About {
  const metas = readMetas(page)
  const described = readJsonLd(page)
  const { article } = described
  const of = (key: string) =>
    names(article?.[key], described)
      .map(plainLine)
      .filter((text) => text !== '')
  const url = addressOf(page, metas, described, hints)
  const stated = siteNames(metas, described)
  const siteWords = [...stated, ...(url ? [hostOf(url), hostOf(url).split('.').at(-2) ?? ''] : [])]
  const headings = readHeadings(page)
  const title =
    chooseTitle({
      ...headings,
      stated: [
        ...metas('og:title', 'twitter:title'),
        ...of('headline'),
        ...metas(
          'citation_title',
          'dc.title',
          'dcterms.title',
          'parsely-title',
          'sailthru.title',
          'article.headline',
          'headline',
        ),
        ...metas('title', 'articletitle'),
      ],
      siteNames: siteWords,
    }) ??
    (hints.title?.trim() || null)
  const outlet = stated[0] ?? outletInTitle(headings.whole, title ?? '')
  const origins = metas(
    'source',
    'mediaid',
    'dc.source',
    'article:source',
    'original-source',
    'syndication-source',
    'newssource',
  )
  const known = [...siteWords, ...(outlet ? [outlet] : []), ...origins]
  const language =
    attribute(rootOf(page), 'lang') || metas('og:locale', 'content-language', 'language', 'dc.language')[0]
  const about = {
    title,
    authors: authorsOf(page, metas, of('author'), known),
    outlet,
    origins: origins
      .map((name) => cleanOutlet(name.replace(/^(?:文章|新闻|信息)?来源\s*[:：]\s*/, '')))
      .filter((name) => name !== '' && !/^https?:/.test(name) && name.length <= 60),
    url,
    section: sectionOf(page, metas, described, title ?? ''),
    keywords: cleanKeywords(
      [
        ...metas('news_keywords'),
        ...of('keywords'),
        ...metas('article:tag'),
        ...metas('parsely-tags', 'sailthru.tags', 'citation_keywords', 'dc.subject'),
        ...metas('keywords'),
        ...metas('tags'),
        ...linkedTags(page, 'tag'),
      ],
      title ?? '',
    ),
    summary: summaryOf(
      [
        ...metas('og:description'),
        ...of('description'),
        ...metas('description', 'dc.description', 'twitter:description'),
      ],
      title ?? '',
    ),
    language: languageCode(language ?? '') ?? null,
  }
  const visible = [...headings.headings, ...headings.named]
  return { ...about, valueOrigins: valuePlaces(about, { metas, described, headings: visible, hints }) }
}

const rootOf = (page: Page) => page.documentElement ?? page

function sectionOf(page: Page, metas: Metas, described: Described, title: string): string | null {
  const stated = [
    ...metas('article:section', 'parsely-section', 'article.section', 'dc.type.section', 'section'),
    ...names(described.article?.articleSection, described),
  ].map(plainLine)
  return (
    stated.find((name) => isSection(name, title)) ??
    deepest(crumbsOf(described).map(plainLine), title) ??
    deepest(visibleCrumbs(page), title) ??
    linkedTags(page, 'category').find((name) => isSection(name, title)) ??
    null
  )
}

const summaryOf = (candidates: string[], title: string): string | null =>
  candidates
    .map(plainLine)
    .find(
      (text) =>
        text.length >= 10 &&
        !foldName(title).includes(foldName(text)) &&
        !foldName(text.replace(/^[[【].{1,4}[\]】]/, '')).startsWith(foldName(title)),
    ) ?? null
