import { setTimeout as pause } from 'node:timers/promises'
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
/** An engine that didn't answer on a busy machine does so a little later. */
const ENGINE_PAUSE_MS = 1_000

/** What the API said to a question: its articles, how it understood it, and where its own answers contradict each other. */
export type Answered = { numbers: NumberSet; echo: QueryEcho | null; ms: number; faults: string[] }

export function apiAsker(corpus: Corpus) {
  const app = createApp({ corpus })
  const get = async (path: string, patience = 3): Promise<Response> => {
    const answer = await app.request(path)
    if (answer.status === 503 && patience > 0) {
      await corpus.engineAddress()
      await pause(ENGINE_PAUSE_MS)
      return get(path, patience - 1)
    }
    if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  /** Throws an Error with the answer where the API refuses the question. */
  return async ({ q, filters }: Pick<Question, 'q' | 'filters'>): Promise<Answered> => {
    const query = new URLSearchParams({ q, ...filters }).toString()
    const began = performance.now()
    const list = (await (await get(`/api/articles?${query}&pageSize=1`)).json()) as ArticlesAnswer
    const ms = performance.now() - began
    const chart = (await (await get(`/api/timeline?${query}&interval=year`)).json()) as TimelineAnswer
    const asked = filtersSchema.parse({ q, ...filters })
    const found = await corpus.numbers(asked, 'newest')
    const numbers = numberSet()
    for (const n of found) numbers.add(n)
    const faults: string[] = []
    const hold = (what: string, count: number) => {
      if (count !== numbers.size()) faults.push(`${what} says ${count}, the list has ${numbers.size()}`)
    }
    hold('the list, repeats counted,', found.length)
    hold('the total', list.total)
    hold('the facet of languages', sum(Object.values(list.facets.language)))
    hold('the facet of years', sum(Object.values(list.facets.year)))
    hold('the chart', placed(chart))
    hold('the total of the chart', chart.series[0]?.total ?? 0)
    if (found.length <= MOST_ROWS) {
      const rows = idsOf(await (await get(`/api/articles.csv?${query}`)).text())
      const listed = new Set(
        Array.from((await corpus.all(asked, 'newest')).pages)
          .flat()
          .map(idOf),
      )
      hold('the CSV', rows.length)
      const others = rows.filter((id) => !listed.has(id))
      if (others.length > 0) faults.push(`the CSV has other articles: ${others.slice(0, 3).join(', ')}`)
    }
    return { numbers, echo: list.query, ms, faults }
  }
}

const idOf = ({ article }: StoredArticle) => article.id
const placed = ({ series: [first], unplaced, undated }: TimelineAnswer) =>
  sum(first?.counts ?? []) + (unplaced.series.q ?? 0) + (undated.series.q ?? 0)
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

/** The first column of a CSV, whose cells may hold line breaks in quotes. */
const idsOf = (csv: string): string[] =>
  csv
    .replace(/"(?:[^"]|"")*"/g, '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(',')).replace(/^'/, ''))
