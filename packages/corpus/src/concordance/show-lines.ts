import type { Marks } from '@tidewatch/schema/answers'
import type { Article } from '@tidewatch/schema/article'
import type { ConcordanceLine } from '@tidewatch/schema/concordance'
import { contextOf } from '@tidewatch/text/concordance-cut'
import type { LineFinder } from '@tidewatch/text/concordance-find'
import { createRuler, type Ruler } from '@tidewatch/text/ruler'
import { tokens } from '@tidewatch/text/tokens'
import { LRUCache } from 'lru-cache'
import type { Store } from '../store/store.ts'
import type { Line } from './order-lines.ts'

/** Forty Chinese characters or eighty Latin ones. */
const WIDTH = 80

/** At least as many as a page has lines. */
const MOST_OPEN = 250

type Searched = { text: string; ruler: Ruler; matches: Marks; language: string }
type Opened = { article: Article; searched: Map<string, Searched | null> }

export type ShowLines = (lines: readonly Line[]) => ConcordanceLine[]

/**
 * Cuts lines from the original texts; articles stay open for the lines that follow. A line whose article was changed
 * or removed a moment ago is left out.
 */
export function lineView(store: Store, finder: LineFinder): ShowLines {
  const open = new LRUCache<number, Opened>({ max: MOST_OPEN })
  return (lines) => {
    // To get those that are open keeps them so, whatever is opened beside them.
    const closed = [...new Set(lines.map(({ n }) => n))].filter((n) => open.get(n) === undefined)
    for (const { n, article } of store.articles.byNumbers(closed)) {
      open.set(n, { article, searched: new Map() })
    }
    return lines.flatMap((line) => {
      const opened = open.get(line.n)
      const found = opened && searchedIn(opened, line, finder)
      const match = found?.matches[line.ordinal]
      return opened && found && match ? [toLine(opened.article, line, found, match)] : []
    })
  }
}

function searchedIn({ article, searched }: Opened, line: Line, finder: LineFinder): Searched | null {
  const key = `${line.version} ${line.field}`
  const before = searched.get(key)
  if (before !== undefined) return before
  const found = search(article, line, finder)
  searched.set(key, found)
  return found
}

function search(article: Article, { version, field }: Line, finder: LineFinder): Searched | null {
  const found = version === 0 ? article : article.translations[version - 1]
  if (!found) return null
  const text = found[field]
  return {
    ...{ text, ruler: createRuler(text), language: found.language },
    matches: finder.find(tokens(text), field),
  }
}

function toLine(
  { id, title, source, day, precision }: Article,
  { version, field }: Line,
  { text, ruler, language }: Searched,
  [from, to]: [number, number],
): ConcordanceLine {
  const context = contextOf(text, ruler, [from, to], WIDTH)
  return { id, title, source, day, precision, language, version, field, from, to, ...context }
}
