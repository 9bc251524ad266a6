import type { Hints } from '@tidewatch/schema/raw-record'
import { cleanAuthors } from '../../authors.ts'
import { foldName } from '../../fold-name.ts'
import { languageCode } from '../../language.ts'
import { hostOf } from '../../web-url.ts'
import type { Page } from '../body/dom.ts'
import { attribute, walk } from '../walk.ts'
import { chooseAddress, resolve } from './address.ts'
import { readByline } from './byline.ts'
import { readHeadings } from './headings.ts'
import { addresses, type Described, names, readJsonLd } from './json-ld.ts'
import { cleanKeywords } from './keywords.ts'
import { type Metas, readMetas } from './metas.ts'
import { cleanOutlet, outletInTitle } from './outlet.ts'
import { plainLine } from './plain-line.ts'
import { crumbsOf, deepest, isSection, visibleCrumbs } from './section.ts'
import { chooseTitle } from './title.ts'

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
  return {
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
}

const rootOf = (page: Page) => page.documentElement ?? page

function addressOf(page: Page, metas: Metas, { article }: Described, { url }: Hints): string | null {
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
      ...metas('twitter:url', 'citation_public_url', 'dc.identifier', 'mobile-agent'),
    ],
    from,
  )
}

const siteNames = (metas: Metas, described: Described): string[] =>
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

/** The first kind of place that names anyone: metadata, what is marked as author, what looks like a byline. */
function authorsOf(page: Page, metas: Metas, described: string[], known: string[]): string[] {
  const { marked, named } = readByline(page)
  const places = [
    described,
    metas('citation_author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'),
    metas('author', 'article:author', 'authors', 'article.author'),
    marked,
    named.slice(0, 3),
  ]
  return (
    places.map((values) => cleanAuthors(values.map(plainLine), known)).find((found) => found.length > 0) ?? []
  )
}

function sectionOf(page: Page, metas: Metas, described: Described, title: string): string | null {
  const stated = [
    ...metas('article:section', 'parsely-section', 'article.section', 'dc.type.section', 'section'),
    ...names(described.article?.articleSection, described),
  ].map(plainLine)
  return (
    stated.find((name) => isSection(name, title)) ??
    deepest(crumbsOf(described).map(plainLine), title) ??
    deepest(visibleCrumbs(page), title)
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
