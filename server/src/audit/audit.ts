import type { Corpus } from '@tidewatch/corpus/corpus'
import { daysOf } from '@tidewatch/corpus/period'
import type { ArticlesAnswer, TimelineAnswer } from '@tidewatch/schema/answers'
import type { Interval, Unit } from '@tidewatch/schema/filters'
import { createApp } from '../app.ts'
import { type Cells, tallyStore } from './tally.ts'

/** A number that differs: what the API answers, and what was counted. */
export type Difference = { cell: string; answered: number; counted: number }
export type Audit = { cells: number; lists: number; differences: Difference[] }

/**
 * Recounts every theme and month, in articles, stories and mentions, from the store's texts and compares with the API,
 * cell by cell; then holds every theme's year, in articles and stories, against the list it opens and the rows of that
 * list's CSV.
 */
export async function audit(corpus: Corpus, say: (line: string) => void): Promise<Audit> {
  const ask = asker(corpus)
  const counted = await tallyStore(corpus, (done) => done % 10_000 === 0 && say(`${done} articles recounted`))
  const units: Unit[] = ['articles', 'stories', 'mentions']
  const months = []
  for (const unit of units) months.push(await ask.timeline('month', unit))
  const answered: Cells = new Map(months.flatMap(cellsOf))
  const differences = differencesOf(answered, counted)

  let lists = 0
  for (const unit of ['articles', 'stories'] as const) {
    const years = await ask.timeline('year', unit)
    for (const { id, counts } of years.series) {
      for (const [at, period] of years.periods.entries()) {
        const cell = `${unit}|${id}|${period}`
        const point = new Map([
          [`list of ${cell}`, counts[at] ?? 0],
          [`CSV of ${cell}`, counts[at] ?? 0],
        ])
        const { total, rows } = await ask.list(id, period, unit)
        const opened = new Map([
          [`list of ${cell}`, total],
          [`CSV of ${cell}`, rows],
        ])
        differences.push(...differencesOf(opened, point))
        lists += 1
      }
    }
  }
  return { cells: answered.size, lists, differences }
}

function asker(corpus: Corpus) {
  const app = createApp({ corpus })
  const themes = corpus.dictionary().themes.map(({ id }) => `theme=${id}`)
  const get = async (path: string) => {
    const answer = await app.request(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  return {
    timeline: async (interval: Interval, unit: Unit) => {
      const answer = await get(`/api/timeline?interval=${interval}&unit=${unit}&${themes.join('&')}`)
      return (await answer.json()) as TimelineAnswer
    },
    list: async (theme: string, period: string, unit: Unit) => {
      const { first, last } = daysOf(period)
      const query = `theme=${theme}&from=${first}&to=${last}&unit=${unit}`
      const { total } = (await (await get(`/api/articles?${query}&pageSize=1`)).json()) as ArticlesAnswer
      const lines = (await (await get(`/api/articles.csv?${query}`)).text()).trimEnd().split('\n')
      return { total, rows: lines.length - 1 }
    },
  }
}

function cellsOf({ unit, periods, totals, series, unplaced, undated }: TimelineAnswer): [string, number][] {
  const row = (name: string, counts: readonly number[]): [string, number][] =>
    periods.map((period, at) => [`${name}|${period}`, counts[at] ?? 0])
  const all = unit === 'stories' ? 'stories|all' : 'all'
  return [
    ...row(all, totals),
    [`${all}|unplaced`, unplaced.total],
    [`${all}|undated`, undated.total],
    ...series.flatMap(({ id, counts }): [string, number][] => [
      ...row(`${unit}|${id}`, counts),
      [`${unit}|${id}|unplaced`, unplaced.series[id] ?? 0],
      [`${unit}|${id}|undated`, undated.series[id] ?? 0],
    ]),
  ]
}

function differencesOf(answered: Cells, counted: Cells): Difference[] {
  return [...new Set([...answered.keys(), ...counted.keys()])]
    .map((cell) => ({ cell, answered: answered.get(cell) ?? 0, counted: counted.get(cell) ?? 0 }))
    .filter((one) => one.answered !== one.counted)
}
