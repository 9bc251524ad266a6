import { plainTokens } from '@tidewatch/text/plain-tokens'
import { beginKey } from '@tidewatch/text/vocabulary/begin-key'
import { leastArticles, termCounter } from '@tidewatch/text/vocabulary/term-counter'
import type { Store } from '../store/store.ts'
import { exactCounter } from './count-exactly.ts'
import { type Insertion, termInsertion } from './insertion.ts'
import { allReadings, pinyinOf } from './pinyin.ts'
import type { Name, Term } from './vocabulary-table.ts'

/** Articles in one go, between two of which other work has its turn. */
const SLICE = 200

/**
 * Makes the vocabulary from all articles and puts it in the place of the old one. False where articles are loaded
 * meanwhile: it would be outdated at once.
 */
export async function buildVocabulary(store: Store): Promise<boolean> {
  const before = store.meta.state()
  const isOutdated = () => store.meta.state() !== before
  if (isOutdated() || before.endsWith('moving')) return false

  const terms = await chosenTerms(store, isOutdated)
  const counts = terms && (await articlesWith(store, terms, isOutdated))
  if (!counts) return false
  const rows = terms
    .map((term, at) => toRow(term, counts[at] ?? 0))
    // Keywords are no part of a text: some stand nowhere else.
    .filter(({ articles }) => articles > 0)
  return store.atOnce(() => {
    if (isOutdated()) return false
    if (!store.vocabulary.hasReadings()) store.vocabulary.keepReadings(allReadings())
    store.vocabulary.replace(rows, names(store))
    store.meta.set('vocabulary', vocabularyMark(store))
    return true
  })
}

/** Raised where the table's rows come to be made otherwise. */
const LAYOUT = 1

/** What the vocabulary was made from. */
export const vocabularyMark = (store: Store): string =>
  `${LAYOUT} ${store.meta.revision()} ${store.dictionaries.current().version}`

async function eachSlice<T extends { n: number }>(
  read: (after: number) => T[],
  isOutdated: () => boolean,
  use: (row: T) => void,
): Promise<boolean> {
  for (let slice = read(0); slice.length > 0; slice = read(slice.at(-1)?.n ?? 0)) {
    for (const row of slice) use(row)
    if (isOutdated()) return false
    await new Promise(setImmediate)
  }
  return true
}

type Chosen = { text: string; key: string } & Insertion

/** The terms of the themes are among them, however rare. */
async function chosenTerms(store: Store, isOutdated: () => boolean): Promise<Chosen[] | null> {
  const counter = termCounter()
  const isWhole = await eachSlice(
    (after) => store.vocabulary.titles(after, SLICE),
    isOutdated,
    ({ title, keywords, others }) => counter.add([title, ...JSON.parse(others)], JSON.parse(keywords)),
  )
  if (!isWhole) return null
  const frequent = [...counter.frequent(leastArticles(counter.articles()))].map(({ text }) => text)
  const byKey = new Map<string, Chosen>()
  for (const text of [...themeNames(store), ...frequent]) {
    const key = beginKey(text)
    const insertion = byKey.has(key) ? null : termInsertion(text)
    if (insertion) byKey.set(key, { text, key, ...insertion })
  }
  return [...byKey.values()]
}

const themeNames = (store: Store): string[] =>
  store.dictionaries.current().themes.flatMap(({ label, terms }) => [...terms, label.zh, label.en])

async function articlesWith(
  store: Store,
  terms: readonly Chosen[],
  isOutdated: () => boolean,
): Promise<Uint32Array | null> {
  const counter = exactCounter(terms.map(({ phrases }) => phrases))
  const isWhole = await eachSlice(
    (after) => store.vocabulary.texts(after, SLICE),
    isOutdated,
    ({ text }) => counter.add(plainTokens(text)),
  )
  return isWhole ? counter.counts : null
}

function toRow({ text, key, insert }: Chosen, articles: number): Term {
  const typed = pinyinOf(text)
  return {
    text,
    insert,
    key,
    pinyin: typed?.pinyin ?? null,
    initials: typed?.initials ?? null,
    articles,
  }
}

function names(store: Store): Name[] {
  const sources = store.numbers.sources().map(({ source }) => source)
  return [...new Set([...themeNames(store), ...sources])].flatMap((name) => {
    const typed = pinyinOf(name)
    return typed ? [{ name, ...typed }] : []
  })
}
