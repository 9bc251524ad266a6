import type { QueryNode } from '@tidewatch/schema/query'
import type { Cache } from '../cache.ts'
import type { Store } from '../store/store.ts'
import { hasPhrases, numbersOf, type Question } from './ask.ts'
import { type Checker, conjunctionPlanner } from './conjunction.ts'
import type { EngineIndex } from './engine-index.ts'
import { amongNumbers, inNumbers, leafFilter } from './leaf-filter.ts'
import { conjunctions, type Literal, type Normal, normalForm } from './normal-form.ts'

/** Questions whose hits together are exactly the articles that a query means; `candidates` were held against their texts. */
export type Plan = { any: readonly Question[]; candidates: number; way: 'index' | 'checked' }

/** Every list and chart asks all of them again, at a few milliseconds each. */
const MOST_QUESTIONS = 16

const ALL: Question = { phrases: '', excluded: '', filter: [], inTitle: false }
export const EVERYTHING: Plan = { any: [ALL], candidates: 0, way: 'index' }

type Parts = { index: EngineIndex; store: Store; check: Checker; cached: Cache }

/** The same for queries that differ only in where their parts stand. */
export const queryKey = (node: QueryNode | null): string =>
  JSON.stringify(node, (key, value) => (key === 'from' || key === 'to' ? undefined : value))

/**
 * Turns a query into questions to the engine. What the engine can't decide is decided here, once a revision, and its
 * outcome goes along as a filter by number: counts, lists and charts all stay exact.
 */
export function planner({ index, store, check, cached }: Parts) {
  const toFilter = leafFilter(store)
  const numbersOfNode = async (node: QueryNode) => numbersOf(index, (await plan(node)).any)
  const conjunction = conjunctionPlanner({ index, check, numbersOfNode })

  async function ofNormal(node: Normal): Promise<Plan> {
    const parts = conjunctions(node, MOST_QUESTIONS)
    if (parts === null) return inParts(node)
    const plans = await Promise.all(parts.map(conjunction))
    return together(plans, await alike(plans.flatMap(({ any }) => any)))
  }

  /** Questions with phrases beside some without are put as filters by number: see `Question`. */
  async function alike(any: readonly Question[]): Promise<readonly Question[]> {
    const asking = any.filter(hasPhrases)
    if (asking.length === 0 || asking.length === any.length) return any
    const filter = [amongNumbers(await numbersOf(index, asking), store.about.all())]
    return [{ ...ALL, filter }, ...any.filter((one) => !hasPhrases(one))]
  }

  /** Too many questions: the parts of the query are decided one by one, and their numbers put together here. */
  async function inParts(node: Normal): Promise<Plan> {
    if (node.kind !== 'and' && node.kind !== 'or') throw new Error('one literal is never too many')
    const groups = grouped(node.kind, node.of)
    const plans = await Promise.all(groups.map(ofNormal))
    const lists = await Promise.all(plans.map(({ any }) => numbersOf(index, any)))
    if (node.kind === 'or') {
      const numbers = [...new Set(lists.flat())]
      const filter = [amongNumbers(numbers, store.about.all())]
      return together(plans, numbers.length > 0 ? [{ ...ALL, filter }] : [])
    }
    const numbers = lists.reduce(common)
    // Its phrases are asked for again, so that the engine can tell what is relevant.
    const simple = node.of.filter((one): one is Literal => one.kind === 'phrase' && !one.isNot)
    const rest = await conjunction([...simple, { kind: 'filter', filter: inNumbers(numbers), isNot: false }])
    return together(plans, numbers.length > 0 ? rest.any : [])
  }

  function plan(node: QueryNode | null): Promise<Plan> {
    if (node === null) return Promise.resolve(EVERYTHING)
    return cached(`plan ${queryKey(node)}`, () => ofNormal(normalForm(node, toFilter)))
  }
  return plan
}

const together = (plans: readonly Plan[], any: readonly Question[]): Plan => ({
  any,
  candidates: plans.reduce((sum, { candidates }) => sum + candidates, 0),
  way: plans.some(({ way }) => way === 'checked') ? 'checked' : 'index',
})

function common(left: readonly number[], right: readonly number[]): number[] {
  const kept = new Set(right)
  return left.filter((n) => kept.has(n))
}

/** Parts of a query that is too large: as many together as are not, so that each is smaller than the whole. */
function grouped(kind: 'and' | 'or', of: readonly Normal[]): Normal[] {
  const groups: Normal[][] = []
  let size = 0
  for (const one of of) {
    const own = conjunctions(one, MOST_QUESTIONS)?.length ?? Number.POSITIVE_INFINITY
    const next = kind === 'or' ? size + own : size * own
    if (groups.length > 0 && next <= MOST_QUESTIONS) {
      groups.at(-1)?.push(one)
      size = next
    } else {
      groups.push([one])
      size = own
    }
  }
  return groups.map((group): Normal => (group.length === 1 && group[0] ? group[0] : { kind, of: group }))
}
