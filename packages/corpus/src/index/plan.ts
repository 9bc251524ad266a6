import type { QueryNode } from '@tidewatch/schema/query'
import type { Cache } from '../cache.ts'
import type { Store } from '../store/store.ts'
import { ALL, hasPhrases, numbersOf, type Question } from './ask.ts'
import { fewCandidates } from './candidates.ts'
import { type Checker, conjunctionPlanner, countOf, toQuestion } from './conjunction.ts'
import type { EngineIndex } from './engine-index.ts'
import { amongNumbers, inNumbers, leafFilter } from './leaf-filter.ts'
import { conjunctions, type Literal, literalsOf, type Normal, normalForm } from './normal-form.ts'

/** Questions whose hits together are exactly the articles that a query means; `candidates` were held against their texts. */
export type Plan = { any: readonly Question[]; candidates: number; way: 'index' | 'checked' }

/** Every list and chart asks all of them again, at a few milliseconds each. */
const MOST_QUESTIONS = 16
/** More than a query has words are too many, unless they are so few. */
const FEW_QUESTIONS = 4

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
  const meantBy = async (node: QueryNode, asker: AbortSignal) => {
    const { any, candidates } = await plan(node, asker)
    return { numbers: await numbersOf(index, any), candidates }
  }
  const conjunction = conjunctionPlanner({ index, check, meantBy, sizeOfNode })

  async function sizeOfNode(node: QueryNode): Promise<number> {
    const parts = conjunctions(normalForm(node, toFilter), MOST_QUESTIONS)
    const counts = parts?.map((part) => countOf(index, toQuestion(part).question)) ?? [
      Number.POSITIVE_INFINITY,
    ]
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  }

  async function ofNormal(node: Normal, asker: AbortSignal): Promise<Plan> {
    const most = Math.min(MOST_QUESTIONS, Math.max(FEW_QUESTIONS, literalsOf(node)))
    const parts = conjunctions(node, most)
    if (parts === null) {
      return node.kind === 'or' ? anyPart(node.of, asker) : allParts('of' in node ? node.of : [], asker)
    }
    const plans = await Promise.all(parts.map((part) => conjunction(part, asker)))
    return together(plans, await alike(plans.flatMap(({ any }) => any)))
  }

  /** Questions with phrases beside some without are put as filters by number: see `Question`. */
  async function alike(any: readonly Question[]): Promise<readonly Question[]> {
    const asking = any.filter(hasPhrases)
    if (asking.length === 0 || asking.length === any.length) return any
    const filter = [amongNumbers(await numbersOf(index, asking), store.about.all())]
    return [{ ...ALL, filter }, ...any.filter((one) => !hasPhrases(one))]
  }

  /** Too many questions: parts of the query are decided one by one, and their numbers put together here. */
  async function anyPart(of: readonly Normal[], asker: AbortSignal): Promise<Plan> {
    const plans = await Promise.all(grouped(of).map((part) => ofNormal(part, asker)))
    const numbers = [...new Set((await Promise.all(plans.map(toNumbers))).flat())]
    const filter = [amongNumbers(numbers, store.about.all())]
    return together(plans, numbers.length > 0 ? [{ ...ALL, filter }] : [])
  }

  async function allParts(of: readonly Normal[], asker: AbortSignal): Promise<Plan> {
    const simple: Literal[] = []
    const others: Normal[] = []
    for (const one of of) {
      const [only, another] = conjunctions(one, FEW_QUESTIONS) ?? []
      if (only && !another) simple.push(...only)
      else others.push(one)
    }
    const plans = await Promise.all(others.map((other) => ofNormal(other, asker)))
    const numbers = (await Promise.all(plans.map(toNumbers))).reduce(common)
    if (numbers.length === 0) return together(plans, [])
    const filter = amongNumbers(numbers, store.about.all())
    const rest = await conjunction([...simple, { kind: 'filter', filter, isNot: false }], asker)
    return together([...plans, rest], rest.any)
  }

  const toNumbers = ({ any }: Plan) => numbersOf(index, any)

  async function ofNode(node: QueryNode, asker: AbortSignal): Promise<Plan> {
    const normal = normalForm(node, toFilter)
    const candidates = await fewCandidates(index, normal)
    if (candidates === null) return ofNormal(normal, asker)
    const right = candidates.length > 0 ? await check(node, candidates, asker) : []
    const any = right.length > 0 ? [{ ...ALL, filter: [inNumbers(right)] }] : []
    return { any, candidates: candidates.length, way: 'checked' }
  }

  /** `asker` aborts when the answer is not waited for any more. */
  function plan(node: QueryNode | null, asker?: AbortSignal): Promise<Plan> {
    if (node === null) return Promise.resolve(EVERYTHING)
    return cached(`plan ${queryKey(node)}`, (left) => ofNode(node, left), asker)
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

/** As many together as are not too many questions, so that each group is smaller than the whole. */
function grouped(of: readonly Normal[]): Normal[] {
  const groups: Normal[][] = []
  let size = 0
  for (const one of of) {
    const own = conjunctions(one, MOST_QUESTIONS)?.length ?? Number.POSITIVE_INFINITY
    if (groups.length > 0 && size + own <= FEW_QUESTIONS) {
      groups.at(-1)?.push(one)
      size += own
    } else {
      groups.push([one])
      size = own
    }
  }
  return groups.map(
    (group): Normal => (group.length === 1 && group[0] ? group[0] : { kind: 'or', of: group }),
  )
}
