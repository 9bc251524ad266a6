import type { Suggestion, SuggestionsQuery } from '@tidewatch/schema/suggestions'
import { beginKey } from '@tidewatch/text/vocabulary/begin-key'
import type { KnownName } from './known-names.ts'
import { plainPinyin } from './syllable.ts'
import type { Term, vocabularyTable } from './vocabulary-table.ts'

const MOST = 10
const MOST_OF_NAMES = 3

type Sources = {
  names: readonly KnownName[]
  table: ReturnType<typeof vocabularyTable>
  /** Whether the terms were counted in the corpus as it is now. */
  isCounted: boolean
}

/** What may be meant by the beginning of a word, of a name, or of their pinyin: themes, sources, then terms. */
export function suggest(
  { text, kind }: SuggestionsQuery,
  { names, table, isCounted }: Sources,
): Suggestion[] {
  const key = beginKey(text)
  if (key === '') return []
  const pinyin = /^[a-zü’']+[a-zü0-9’']*$/i.test(text) ? plainPinyin(text) : null
  const wants = (one: Suggestion['kind']) => !kind || kind === one
  const named = (one: KnownName['kind']) =>
    wants(one) ? matchingNames(names, one, { key, pinyin }).slice(0, kind ? MOST : MOST_OF_NAMES) : []
  const found = [...named('theme'), ...named('source')]
  const terms = wants('term') ? matchingTerms(table, { key, pinyin }) : []
  return [
    ...found.map(({ kind, text, insert, articles }) => ({ kind, text, insert, articles })),
    ...terms.slice(0, MOST - found.length).map(({ text, insert, articles }) => ({
      kind: 'term' as const,
      text,
      insert,
      articles: isCounted ? articles : null,
    })),
  ]
}

type Typed = { key: string; pinyin: string | null }

/** Names that begin so; behind them, once two characters are typed, those that have another name which does. */
function matchingNames(
  names: readonly KnownName[],
  kind: KnownName['kind'],
  { key, pinyin }: Typed,
): KnownName[] {
  const begins = (one: string) => one.startsWith(key) || (pinyin !== null && one.startsWith(pinyin))
  const rank = ({ keys, typed, terms }: KnownName) => {
    if (keys.some((one) => one.startsWith(key))) return 3
    if (pinyin !== null && typed.some((one) => one.startsWith(pinyin))) return 2
    return key.length > 1 && terms.some(begins) ? 1 : 0
  }
  const found = names
    .filter((name) => name.kind === kind)
    .map((name) => ({ name, rank: rank(name) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || b.name.articles - a.name.articles)
  // Of a theme under both its labels the one that fits better stays.
  const best = new Map<string, KnownName>()
  for (const { name } of found) if (!best.has(name.id)) best.set(name.id, name)
  return [...best.values()]
}

function matchingTerms(table: Sources['table'], { key, pinyin }: Typed): Term[] {
  const found = new Map<string, Term>()
  const add = (terms: readonly Term[]) => {
    for (const term of terms) found.set(term.key, term)
  }
  add(table.beginning('key', key, MOST))
  if (pinyin !== null) {
    add(table.beginning('pinyin', pinyin, MOST))
    add(table.beginning('initials', pinyin, MOST))
  }
  const isWhole = (term: Term) => term.key === key || term.pinyin === pinyin || term.initials === pinyin
  return [...found.values()].toSorted(
    (a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.articles - a.articles,
  )
}
