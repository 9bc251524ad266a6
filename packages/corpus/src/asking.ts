import type { Filters } from '@tidewatch/schema/filters'
import type { QueryEcho, QueryNode } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import { echoTerms } from '@tidewatch/text/query/echo'
import { formatQuery } from '@tidewatch/text/query/format'
import { positiveLeaves, positiveThemes } from '@tidewatch/text/query/leaves'
import { parseQuery } from '@tidewatch/text/query/parse'
import { BadParameter } from './bad-parameter.ts'
import { cacheByRevision } from './cache.ts'
import { checker } from './index/checker.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { type Plan, planner } from './index/plan.ts'
import type { Revision } from './revision.ts'
import type { Scan } from './scan/pool.ts'
import type { Store } from './store/store.ts'

/** A plan may hold the numbers of half the corpus. */
const MOST_PLANS = 60

export type Understood = { node: QueryNode | null; plan: Plan }
export type Asking = ReturnType<typeof asking>

/** Understands what is asked for; all answers to one query rest on one plan. */
export function asking({
  store,
  index,
  scan,
  state,
}: {
  store: Store
  index: EngineIndex
  scan: Scan
  state: Revision
}) {
  const plan = planner({
    store,
    index,
    check: checker(store, scan),
    cached: cacheByRevision(state, MOST_PLANS),
  })
  const themes = () => store.dictionaries.current().themes
  const parse = (q: string): QueryNode | null => parseQuery(q, themes())

  function known(ids: readonly string[]): void {
    const all = new Set(themes().map(({ id }) => id))
    const strange = ids.filter((id) => !all.has(id))
    if (strange.length > 0) {
      throw new BadParameter('theme', `no theme is called ${strange.join(', ')}; /api/themes lists them all`)
    }
  }

  return {
    themes,
    /** The themes that a query asks for and those `chosen` as a filter, with their terms. */
    themesIn(node: QueryNode | null, chosen: readonly string[] = []): Theme[] {
      const ids = new Set([...chosen, ...(node ? positiveThemes(node) : [])])
      return themes().filter(({ id }) => ids.has(id))
    },
    parse,
    known,
    /** `asker` aborts when the answer is not waited for any more. */
    async understand(q: string, asker?: AbortSignal): Promise<Understood> {
      const node = parse(q)
      return { node, plan: await plan(node, asker) }
    },
    /** A story is asked for by the id of any of its articles; the index knows it by the number of the first. */
    inStory<T extends Filters>(filters: T): T {
      if (!filters.story) return filters
      const stored = store.articles.get(filters.story)
      if (!stored) throw new BadParameter('story', `no article has the id ${filters.story}`)
      return { ...filters, story: String(stored.story) }
    },
  }
}

/** Whether there is something in the texts to look for, count and mark; what must not stand there is not. */
export const asksText = (node: QueryNode): boolean => positiveLeaves(node).length > 0

export const echoOf = ({ node, plan }: Understood): QueryEcho | null =>
  node && {
    text: formatQuery(node),
    terms: echoTerms(node),
    way: plan.way,
    candidates: plan.candidates,
  }
