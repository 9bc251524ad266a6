import type { SearchParams } from 'meilisearch'
import type { EngineIndex } from './engine-index.ts'
import type { EngineFilter } from './filter.ts'
import type { Tally } from './timeline.ts'

/**
 * Articles with all of `phrases` and none of `excluded`; `inTitle`: both are looked for in the title only. Of several
 * questions either all have phrases or none has: the engine doesn't unite hits that are in order for different reasons.
 */
export type Question = { phrases: string; excluded: string; filter: EngineFilter; inTitle: boolean }

export const ALL: Question = { phrases: '', excluded: '', filter: [], inTitle: false }

export const hasPhrases = ({ phrases, excluded }: Question) => phrases !== '' || excluded !== ''

export type Given = { total: number; numbers: number[]; facets: Record<string, Tally> }

export type Asked = {
  filter: EngineFilter
  facets?: string[]
  sort?: string[]
  offset?: number
  limit?: number
  /** Questions of which all hits come before the hits of the others only. They add no hits. */
  first?: readonly Question[]
}

/** More than the scores of any two hits can differ by. */
const FIRST = 1_000_000

const params = ({ phrases, excluded, filter, inTitle }: Question, asked: Asked) => ({
  // The engine takes any number of phrases to exclude, but none that stands after the tenth phrase to find.
  q: `${excluded} ${phrases}`.trim(),
  filter: [...asked.filter, ...filter],
  matchingStrategy: 'all' as const,
  ...(asked.sort && asked.sort.length > 0 ? { sort: asked.sort } : {}),
  ...(inTitle ? { attributesToSearchOn: ['x1'] } : {}),
})

/** What any of the questions finds, each article once. Of no question at all that is nothing. */
export function askAny(index: EngineIndex, any: readonly Question[], asked: Asked): Promise<Given> {
  const [only, another] = any
  if (only === undefined) return Promise.resolve({ total: 0, numbers: [], facets: {} })
  return another === undefined && !asked.first?.length
    ? askOne(index, only, asked)
    : united(index, any, asked)
}

async function askOne(index: EngineIndex, question: Question, asked: Asked): Promise<Given> {
  const { facets, offset = 0, limit = 0 } = asked
  const { q, ...rest } = params(question, asked)
  const search: SearchParams = { ...rest, offset, limit, ...(facets ? { facets } : {}) }
  const answer = await index.read((_, target) => target.search(q, search))
  return {
    total: answer.estimatedTotalHits ?? 0,
    numbers: answer.hits.map(({ n }) => Number(n)),
    facets: answer.facetDistribution ?? {},
  }
}

/** The engine has no OR, but unites the hits of several questions, and counts facets over the union. */
async function united(index: EngineIndex, any: readonly Question[], asked: Asked): Promise<Given> {
  const { facets, offset = 0, limit = 0, first = [] } = asked
  const { hits, estimatedTotalHits, facetsByIndex } = await index.read((meili, { uid }) =>
    meili.multiSearch({
      federation: { offset, limit, ...(facets ? { facetsByIndex: { [uid]: facets } } : {}) },
      queries: [
        ...first.map((one) => ({ ...params(one, asked), federationOptions: { weight: FIRST } })),
        ...any.map((one) => params(one, asked)),
      ].map((query) => ({ indexUid: uid, ...query })),
    }),
  )
  return {
    total: estimatedTotalHits ?? 0,
    numbers: hits.map(({ n }) => Number(n)),
    facets: Object.values(facetsByIndex ?? {})[0]?.distribution ?? {},
  }
}

/** The numbers of all articles that any of the questions finds, in no order: a tenth of the time that hits take. */
export async function numbersOf(
  index: EngineIndex,
  any: readonly Question[],
  filter: EngineFilter = [],
): Promise<number[]> {
  const { facets } = await askAny(index, any, { filter, facets: ['n'] })
  return Object.keys(facets.n ?? {}).map(Number)
}
