import type { Marks } from '@tidewatch/schema/answers'
import type { Article } from '@tidewatch/schema/article'
import type { ConcordanceLine } from '@tidewatch/schema/concordance'
import { contextOf } from '@tidewatch/text/concordance-cut'
import type { LineFinder } from '@tidewatch/text/concordance-find'
import { createRuler, type Ruler } from '@tidewatch/text/ruler'
import { tokens } from '@tidewatch/text/tokens'
import type { Store } from '../store/store.ts'
import type { Line } from './order-lines.ts'

/** Forty Chinese characters or eighty Latin ones. */
const WIDTH = 80

type Searched = { text: string; ruler: Ruler; matches: Marks; language: string }

/** Cuts the lines from the original texts. One whose article was changed or removed a moment ago is left out. */
export function showLines(store: Store, finder: LineFinder, lines: readonly Line[]): ConcordanceLine[] {
  const numbers = [...new Set(lines.map(({ n }) => n))]
  const articles = new Map(store.articles.byNumbers(numbers).map(({ n, article }) => [n, article]))
  const known = new Map<string, Searched | null>()
  const searched = (article: Article, { n, version, field }: Line): Searched | null => {
    const key = `${n} ${version} ${field}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = search(article, version, field, finder)
    known.set(key, found)
    return found
  }
  return lines.flatMap((line) => {
    const article = articles.get(line.n)
    const found = article && searched(article, line)
    const match = found?.matches[line.ordinal]
    return article && found && match ? [toLine(article, line, found, match)] : []
  })
}

function search(
  article: Article,
  version: number,
  field: Line['field'],
  finder: LineFinder,
): Searched | null {
  const found = version === 0 ? article : article.translations[version - 1]
  if (!found) return null
  const text = found[field]
  return {
    text,
    ruler: createRuler(text),
    matches: finder.find(tokens(text), field),
    language: found.language,
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
