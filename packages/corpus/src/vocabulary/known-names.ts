import type { SourcesAnswer, ThemesAnswer } from '@tidewatch/schema/answers'
import { plain } from '@tidewatch/text/plain'
import { phrasesOf } from '@tidewatch/text/query/phrases'
import { plainPhrase } from '@tidewatch/text/query/plain-article'
import { tokens } from '@tidewatch/text/tokens'
import { beginKey } from '@tidewatch/text/vocabulary/begin-key'
import { nameInsertion } from './insertion.ts'
import type { Name } from './vocabulary-table.ts'

/**
 * A theme or source. `label` begins so (by `beginKey`) or sounds so; `terms` are other ways to name it. `articles` are
 * those that the query for it finds.
 */
export type KnownName = {
  kind: 'theme' | 'source'
  id: string
  text: string
  insert: string
  articles: number
  keys: readonly string[]
  typed: readonly string[]
  terms: readonly string[]
}

/** Themes under both their labels, each also found by its id and terms; sources by their names. */
export function knownNames(
  themes: ThemesAnswer['themes'],
  sources: SourcesAnswer['sources'],
  pinyin: readonly Name[],
): KnownName[] {
  const spoken = new Map(pinyin.map(({ name, pinyin: whole, initials }) => [name, [whole, initials]]))
  const typed = (names: readonly string[]) => names.flatMap((name) => spoken.get(name) ?? [])
  const texts = sources.map(({ source, articles }) => ({ plain: plain(tokens(source)), articles }))
  /** A name also means the longer names that hold it. */
  const articlesOf = (source: string) => {
    const wanted = phrasesOf(source).map(({ phrase }) => plainPhrase(phrase))
    const fitting = texts.filter((text) => wanted.every((phrase) => text.plain.includes(phrase)))
    return fitting.reduce((sum, { articles }) => sum + articles, 0)
  }
  return [
    ...themes.flatMap(({ id, label, terms, articles }) =>
      [...new Set([label.zh, label.en])].map((text): KnownName => {
        const insert = nameInsertion('theme', text)
        const others = [...terms.flatMap(keysOf), ...typed(terms), beginKey(id)]
        return {
          kind: 'theme',
          id,
          text,
          insert,
          articles,
          keys: keysOf(text),
          typed: typed([text]),
          terms: others,
        }
      }),
    ),
    ...sources.map(({ source }) => ({
      kind: 'source' as const,
      id: source,
      text: source,
      insert: nameInsertion('source', source),
      articles: articlesOf(source),
      keys: keysOf(source),
      typed: typed([source]),
      terms: [],
    })),
  ]
}

/** A name is found by each of its Latin words. */
function keysOf(name: string): string[] {
  const words = name.split(/\s+/)
  return words.flatMap((word, at) =>
    at === 0 || /^\p{Script=Latin}/u.test(word) ? beginKey(words.slice(at).join(' ')) : [],
  )
}
