import {
  type ConcordanceAnswer,
  type ConcordanceLine,
  type ConcordanceQuery,
  MOST_LINES,
} from '@tidewatch/schema/concordance'
import type { Filters } from '@tidewatch/schema/filters'
import type { QueryEcho } from '@tidewatch/schema/query'
import { createLineFinder, type LineFinder } from '@tidewatch/text/concordance-find'
import { type Asking, echoOf } from '../asking.ts'
import { BadParameter } from '../bad-parameter.ts'
import { cacheByRevision } from '../cache.ts'
import type { Revision } from '../revision.ts'
import type { Scan } from '../scan/pool.ts'
import type { Store } from '../store/store.ts'
import type { Batch, Wanted } from './batch.ts'
import { type Lines, orderLines } from './order-lines.ts'
import { lineView } from './show-lines.ts'

type Order = Pick<ConcordanceQuery, 'sort'>

type Parts = {
  store: Store
  scan: Scan
  ask: Asking
  /** All articles that are found under the filters. */
  numbers: (filters: Filters, asker: AbortSignal) => Promise<readonly number[]>
  state: Revision
}

/** More matches than can be put in order. */
export class TooManyLines extends Error {
  constructor(articles: number) {
    const [most, some] = [MOST_LINES, articles].map((count) => count.toLocaleString('en'))
    super(
      `There are more than ${most} matches in ${some} ${articles === 1 ? 'article' : 'articles'}, too many to put in order: narrow the query, or filter by source, language or time.`,
    )
  }
}

/** Articles in one go: enough for all threads, not so many that much is done in vain where there are too many lines. */
const AT_ONCE = 4_000
const ROWS = 100
/** Each may be of hundreds of thousands of lines. */
const MOST_KEPT = 6

/** Keyword in context: every match of a query, and every mention of the themes chosen, on a line of its own. */
export function concordance({ store, scan, ask, numbers: numbersOf, state }: Parts) {
  const kept = cacheByRevision(state, MOST_KEPT)

  async function collect(numbers: readonly number[], wanted: Wanted, asker: AbortSignal): Promise<Batch[]> {
    const batches: Batch[] = []
    let total = 0
    for (let at = 0; at < numbers.length; at += AT_ONCE) {
      const next = await scan.run('lines', wanted, numbers.slice(at, at + AT_ONCE), asker)
      batches.push(...next)
      total += next.reduce((sum, { places }) => sum + places.length, 0)
      if (total > MOST_LINES) throw new TooManyLines(numbers.length)
    }
    return batches
  }

  type Ordered = { lines: Lines; finder: LineFinder; query: QueryEcho | null; revision: number }

  function ordered(filters: Filters, { sort }: Order, asker?: AbortSignal): Promise<Ordered> {
    const make = async (left: AbortSignal): Promise<Ordered> => {
      const revision = state.now()
      ask.known(filters.theme)
      const understood = await ask.understand(filters.q, left)
      const { node } = understood
      const wanted: Wanted = { node, themes: ask.themesIn(node, filters.theme), sort }
      const finder = createLineFinder(wanted.node, wanted.themes)
      if (!finder) throw new BadParameter('q', NOTHING)
      const batches = await collect(await numbersOf(ask.inStory(filters), left), wanted, left)
      return { lines: orderLines(batches, sort), finder, query: echoOf(understood), revision }
    }
    return kept(`concordance ${sort} ${JSON.stringify(filters)}`, make, asker)
  }

  function* pagesOf({ lines, finder }: Ordered): Generator<ConcordanceLine[]> {
    const show = lineView(store, finder)
    for (let at = 0; at < lines.total; at += ROWS) yield show(lines.slice(at, at + ROWS))
  }

  return {
    async concordance(
      { page, pageSize, sort, ...filters }: ConcordanceQuery,
      asker?: AbortSignal,
    ): Promise<ConcordanceAnswer> {
      const { lines, finder, query, revision } = await ordered(filters, { sort }, asker)
      const { total, articles, mentions } = lines
      const shown = lineView(store, finder)(lines.slice((page - 1) * pageSize, page * pageSize))
      return { total, articles, mentions, page, pageSize, lines: shown, query, revision }
    },
    /** All lines, some at a time. */
    async concordancePages(filters: Filters, order: Order, asker?: AbortSignal) {
      const found = await ordered(filters, order, asker)
      return { pages: pagesOf(found), revision: found.revision }
    },
  }
}

const NOTHING =
  'there is nothing to show in context: type a word or phrase that isn’t excluded, or choose a theme'
