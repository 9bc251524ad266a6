import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { ArticlesAnswer, TimelineAnswer } from '@tidewatch/schema/answers'
import { filters as filtersSchema } from '@tidewatch/schema/filters'
import type { QueryEcho } from '@tidewatch/schema/query'
import { createApp } from '../../app.ts'
import type { Question } from './asked.ts'
import { type NumberSet, numberSet } from './number-set.ts'

/** Up to here the rows of the CSV are held against the list, too. */
const MOST_ROWS = 1_000

/** What the API said to a question: its articles, how it understood it, and where its own answers contradict each other. */
export type Answered = { numbers: NumberSet; echo: QueryEcho | null; faults: string[] }

export function apiAsker(corpus: Corpus) {
  const app = createApp({ corpus })
  const get = async (path: string) => {
    const answer = await app.request(path)
    if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  /** Throws an Error with the answer where the API refuses the question. */
  return async ({ q, filters }: Pick<Question, 'q' | 'filters'>): Promise<Answered> => {
    const query = new URLSearchParams({ q, ...filters }).toString()
    const list = (await (await get(`/api/articles?${query}&pageSize=1`)).json()) as ArticlesAnswer
    const chart = (await (await get(`/api/timeline?${query}&interval=year`)).json()) as TimelineAnswer
    const { numbers, ids, rows } = collected(
      (await corpus.all(filtersSchema.parse({ q, ...filters }), 'newest')).pages,
    )
    const faults: string[] = []
    const hold = (what: string, count: number) => {
      if (count !== numbers.size()) faults.push(`${what} says ${count}, the list has ${numbers.size()}`)
    }
    hold('the total', list.total)
    const { year, language } = list.facets
    hold('the facet of languages', sum(Object.values(language)))
    hold('the facet of years', sum(Object.values(year)))
    const [series] = chart.series
    const undated = chart.undated.series.q ?? 0
    hold('the chart', sum(series?.counts ?? []) + (chart.unplaced.series.q ?? 0) + undated)
    hold('the total of the chart', series?.total ?? 0)
    hold('the list, repeats counted,', rows)
    if (list.total <= MOST_ROWS) {
      const listed = idsOf(await (await get(`/api/articles.csv?${query}`)).text())
      hold('the CSV', listed.length)
      const others = listed.filter((id) => !ids.has(id))
      if (others.length > 0) faults.push(`the CSV has other articles: ${others.slice(0, 3).join(', ')}`)
    }
    return { numbers, echo: list.query, faults }
  }
}

/** Ids only of the first: a large answer is compared by its numbers. */
function collected(pages: Iterable<StoredArticle[]>) {
  const numbers = numberSet()
  const ids = new Set<string>()
  let rows = 0
  for (const page of pages) {
    rows += page.length
    for (const { n, article } of page) {
      numbers.add(n)
      if (ids.size < MOST_ROWS) ids.add(article.id)
    }
  }
  return { numbers, ids, rows }
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

/** The first column of a CSV, whose cells may hold line breaks in quotes. */
const idsOf = (csv: string): string[] =>
  csv
    .replace(/"(?:[^"]|"")*"/g, '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(',')).replace(/^'/, ''))
