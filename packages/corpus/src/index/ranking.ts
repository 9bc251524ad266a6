import type { QueryNode } from '@tidewatch/schema/query'
import { ALL, numbersOf, type Question } from './ask.ts'
import type { EngineIndex } from './engine-index.ts'
import type { EngineFilter } from './filter.ts'
import { inNumbers } from './leaf-filter.ts'
import { BY_DAY, type Found, search } from './search.ts'

/** So many of the first articles are put in order by a look at their texts. */
const LOOKED_AT = 100
/** Where the engine has no phrases to go by, all are looked at, if they are no more. */
const MOST_SCORED = 2_000

/** The first articles in their final order. */
export type Ranked = Omit<Found, 'numbers'> & { top: number[] }

type Parts = {
  index: EngineIndex
  /** How well each of `numbers` answers the query, in their order. */
  scores: (node: QueryNode, numbers: readonly number[], asker?: AbortSignal) => Promise<readonly number[]>
  days: (numbers: readonly number[]) => ReadonlyMap<number, string | null>
}

type Page = { filter: EngineFilter; offset: number; limit: number; withFacets: boolean }
type Wanted = { node: QueryNode; any: readonly Question[]; filter: EngineFilter }

const isAsked = (any: readonly Question[]) => any.some(({ phrases }) => phrases !== '')

/**
 * The order by relevance: articles with a match in the title come before those without, as the engine finds them. Of
 * these the first hundred are put in order by their texts (see `createScore` in packages/text), the newer first where
 * two score alike; the others stay as the engine has them, or the newest first where it was asked by OR. Where it has no phrases to go by, as for a condition on
 * names OR one on texts, the best of 2,000 articles come first and the others, the newest first, behind them.
 */
export function ranking({ index, scores, days }: Parts) {
  async function rank({ node, any, filter }: Wanted, asker?: AbortSignal): Promise<Ranked> {
    const order = isAsked(any) ? {} : { sort: BY_DAY.newest }
    // At once, though few hits need no titles: who waits for a page waits for one answer only.
    const [found, titled] = await Promise.all([
      search(index, any, { filter, ...order, limit: LOOKED_AT, withFacets: true }),
      isAsked(any) ? firstTitled(any, filter) : [],
    ])
    const { total, facets, numbers } = found
    const isAll = !isAsked(any) && total > LOOKED_AT && total <= MOST_SCORED
    const seen = isAll ? await numbersOf(index, any, filter) : [...new Set([...titled, ...numbers])]
    const looked = isAll ? seen : seen.slice(0, LOOKED_AT)
    return { total, facets, top: (await inOrder(node, looked, asker)).slice(0, LOOKED_AT) }
  }

  async function firstTitled(any: readonly Question[], filter: EngineFilter): Promise<number[]> {
    const titled = await inTitles(any, filter)
    return (await search(index, titled, { filter, limit: LOOKED_AT, withFacets: false })).numbers
  }

  async function inOrder(
    node: QueryNode,
    numbers: readonly number[],
    asker?: AbortSignal,
  ): Promise<number[]> {
    if (numbers.length < 2) return [...numbers]
    const score = await scores(node, numbers, asker)
    const dayOf = days(numbers)
    return numbers
      .map((n, at) => ({ n, score: score[at] ?? 0, day: firstDay(dayOf.get(n) ?? null) }))
      .sort((a, b) => b.score - a.score || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ n }) => n)
  }

  /** What finds those of the same articles that have all phrases in the title. */
  function inTitles(any: readonly Question[], filter: EngineFilter): Promise<Question[]> {
    const toTitle = async (question: Question): Promise<Question> => {
      if (question.excluded === '') return { ...question, inTitle: true }
      // Looked for in the title only, the excluded would not be excluded from the body.
      const title = { ...question, excluded: '', inTitle: true }
      const numbers = await numbersOf(index, [title], filter)
      return { ...question, filter: [...question.filter, inNumbers(numbers)] }
    }
    return Promise.all(any.filter(({ phrases }) => phrases !== '').map(toTitle))
  }

  /** What stands behind the first articles. */
  async function rest({ any, filter }: Wanted, { top }: Ranked, offset: number, limit: number) {
    const others = [...filter, `NOT ${inNumbers(top)}`]
    const page = { filter: others, offset, limit, withFacets: false }
    if (!isAsked(any)) return (await search(index, any, { ...page, sort: BY_DAY.newest })).numbers
    const titled = await inTitles(any, others)
    if (any.length === 1) return (await search(index, any, { ...page, first: titled })).numbers
    return byDay(any, await numbersOf(index, titled, others), page)
  }

  /** The titled ones, then the others, the newest first: the engine can't weigh hits of several questions. */
  async function byDay(any: readonly Question[], titled: readonly number[], page: Page): Promise<number[]> {
    const { filter, offset, limit } = page
    const sort = BY_DAY.newest
    const front = { ...page, filter: [...filter, inNumbers(titled)], sort }
    const first = offset < titled.length ? (await search(index, [ALL], front)).numbers : []
    if (first.length === limit) return first
    const behind = { offset: Math.max(0, offset - titled.length), limit: limit - first.length }
    const back = { ...page, ...behind, filter: [...filter, `NOT ${inNumbers(titled)}`], sort }
    return [...first, ...(await search(index, any, back)).numbers]
  }

  return {
    rank,
    /** Articles `offset` to `offset + limit` of the whole order. */
    async page(wanted: Wanted, ranked: Ranked, offset: number, limit: number): Promise<number[]> {
      const { top, total } = ranked
      const page = top.slice(offset, offset + limit)
      const behind = Math.min(limit, total - offset) - page.length
      if (behind <= 0) return page
      return [...page, ...(await rest(wanted, ranked, Math.max(0, offset - top.length), behind))]
    },
  }
}

/** The day that the index sorts by; what has none comes last. */
const firstDay = (day: string | null) => (day === null ? '' : `${day}-01-01`.slice(0, 10))
