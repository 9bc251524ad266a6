import { NONE } from '@tidewatch/schema/article'
import type { QueryFacts } from '@tidewatch/text/query/check-facts'
import type { Texts } from './texts.ts'

const NOTHING: QueryFacts = {
  source: '',
  author: null,
  section: null,
  language: '',
  url: null,
  day: null,
  themes: [],
}

const COLUMNS: Record<keyof QueryFacts, string> = {
  source: 'article.source',
  author: 'about.author',
  section: `nullif(article.section, '${NONE}')`,
  language: 'article.language',
  url: 'about.url',
  day: 'article.day',
  themes: 'article.mentions',
}

/** Reads the facts that are asked for, and no others. */
export function factReader({ db }: Texts, asked: ReadonlySet<keyof QueryFacts>) {
  if (asked.size === 0) return () => () => NOTHING
  const names = [...asked]
  const about = asked.has('author') || asked.has('url') ? 'LEFT JOIN about USING (n)' : ''
  const rows = db
    .prepare(
      `SELECT article.n, ${names.map((name) => COLUMNS[name]).join(', ')} FROM article ${about}
       WHERE article.n IN (SELECT value FROM json_each(?))`,
    )
    .raw()
  return (numbers: readonly number[]) => {
    const known = new Map<number, QueryFacts>()
    for (const [n, ...values] of rows.all(JSON.stringify(numbers)) as [number, ...(string | null)[]][]) {
      const facts = Object.fromEntries(names.map((name, at) => [name, toFact(name, values[at] ?? null)]))
      known.set(n, { ...NOTHING, ...facts })
    }
    return (n: number) => known.get(n) ?? NOTHING
  }
}

const toFact = (name: keyof QueryFacts, value: string | null) =>
  name === 'themes' ? Object.keys(JSON.parse(value ?? '{}')) : value
