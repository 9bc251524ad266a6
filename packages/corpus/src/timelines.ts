import type { TimelineAnswer } from '@tidewatch/schema/answers'
import type { Filters, TimelineQuery } from '@tidewatch/schema/filters'
import { type Asking, asksText } from './asking.ts'
import { BadParameter } from './bad-parameter.ts'
import type { Cache } from './cache.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { EVERYTHING } from './index/plan.ts'
import { type Cells, dateCells, themeCells } from './index/timeline.ts'
import type { Scan } from './scan/pool.ts'
import type { Store } from './store/store.ts'
import { timelineAnswer } from './timeline-answer.ts'
import { isTold, withinSpan } from './within-span.ts'

type Parts = {
  store: Store
  index: EngineIndex
  scan: Scan
  ask: Asking
  cached: Cache
  /** All articles under filters, in any order. */
  numbers: (filters: Filters, asker: AbortSignal) => Promise<readonly number[]>
}

/** Themes or a query over time. */
export function timelines({ store, index, scan, ask, cached, numbers }: Parts) {
  const extent = ({ source, language, section }: Filters) =>
    cached(`extent ${JSON.stringify([source, language, section])}`, async () =>
      store.numbers.extent(source, language, section),
    )

  /** Another span of what was counted already is cut out of that, without a question to the engine. */
  async function cellsOfThemes(
    query: TimelineQuery,
    ids: readonly string[],
    asker: AbortSignal,
  ): Promise<Cells> {
    const { theme: _, ...filters } = query
    const byDay = query.interval === 'day' || query.interval === 'week'
    if ((query.from || query.to) && isTold(query, byDay)) {
      const all = await cellsOfThemes({ ...query, from: undefined, to: undefined }, ids, asker)
      const within = withinSpan(query)
      const series = [...all.series].map(([id, tally]) => [id, within(tally)] as const)
      return { totals: within(all.totals), series: new Map(series) }
    }
    const key = ['cells', ...ids, JSON.stringify({ ...filters, interval: byDay })]
    const make = async (left: AbortSignal) => {
      const { plan } = await ask.understand(query.q, left)
      return themeCells(index, plan.any, { filters, interval: query.interval, unit: query.unit }, ids)
    }
    return cached(key.join(' '), make, asker)
  }

  async function ofThemes(
    query: TimelineQuery,
    revision: number,
    asker: AbortSignal,
  ): Promise<TimelineAnswer> {
    ask.known(query.theme)
    const { totals, series } = await cellsOfThemes(query, query.theme, asker)
    const labels = new Map(ask.themes().map(({ id, label }) => [id, label]))
    return timelineAnswer({
      query,
      totals,
      series: query.theme.map((id) => ({
        id,
        label: labels.get(id) ?? { zh: id, en: id },
        tally: series.get(id) ?? {},
      })),
      extent: await extent(query),
      revision,
    })
  }

  /** What `q` finds, beside all articles under the other filters. */
  async function cellsOfQuery(query: TimelineQuery, asker: AbortSignal) {
    const { node, plan } = await ask.understand(query.q, asker)
    const asked = { filters: query, interval: query.interval }
    const totals = dateCells(index, EVERYTHING.any, asked)
    if (query.unit !== 'mentions') {
      const [all, found] = await Promise.all([totals, dateCells(index, plan.any, asked)])
      return { totals: all, found }
    }
    const themes = ask.themesIn(node)
    if (node === null || (!asksText(node) && themes.length === 0)) {
      throw new BadParameter(
        'q',
        'mentions are counted of themes or of words: choose a theme or type a query',
      )
    }
    return {
      totals: await totals,
      found: await scan.run('mentions', { node, themes }, await numbers(query, asker), asker),
    }
  }

  async function ofQuery(
    query: TimelineQuery,
    revision: number,
    asker: AbortSignal,
  ): Promise<TimelineAnswer> {
    const { totals, found: tally } = await cellsOfQuery(query, asker)
    const label = query.q === '' ? { zh: '全部文章', en: 'all articles' } : { zh: query.q, en: query.q }
    const series = [{ id: 'q', label, tally }]
    return timelineAnswer({ query, totals, series, extent: await extent(query), revision })
  }

  return (query: TimelineQuery, revision: number, asker?: AbortSignal): Promise<TimelineAnswer> => {
    const make = query.theme.length > 0 ? ofThemes : ofQuery
    return cached(`timeline ${JSON.stringify(query)}`, (left) => make(query, revision, left), asker)
  }
}
