import type { WhyCondition, WhyFilter, WhyReason } from '@tidewatch/schema/why'

export type Reason = Omit<WhyReason, 'sentence'>

const codes = {
  term: 'missing',
  atLeast: 'too-few',
  near: 'too-far',
  name: 'other-name',
  language: 'other-language',
  theme: 'no-theme',
  url: 'other-url',
  date: 'other-date',
} as const

/** What decides on an article: the conditions that bring it in, or the first condition or filter that keeps it out. */
export function reasonOf(conditions: readonly WhyCondition[], filters: readonly WhyFilter[]): Reason {
  const [whole] = conditions
  if (whole && !whole.holds) return { ...keptOut(conditions, 0), filter: null }
  const filter = filters.findIndex(({ holds }) => !holds)
  if (filter !== -1) return { code: 'filter', conditions: [], filter }
  if (!whole) return { code: 'everything', conditions: [], filter: null }
  return { code: 'in', conditions: broughtIn(conditions, 0), filter: null }
}

const childrenOf = (conditions: readonly WhyCondition[], parent: number): number[] =>
  conditions.flatMap((one, at) => (one.parent === parent ? [at] : []))

function broughtIn(conditions: readonly WhyCondition[], at: number): number[] {
  const kind = conditions[at]?.kind
  if (kind !== 'and' && kind !== 'or') return [at]
  return childrenOf(conditions, at)
    .filter((child) => conditions[child]?.holds)
    .flatMap((child) => broughtIn(conditions, child))
}

function keptOut(conditions: readonly WhyCondition[], at: number): Pick<Reason, 'code' | 'conditions'> {
  const kind = conditions[at]?.kind ?? 'term'
  const children = childrenOf(conditions, at)
  if (kind === 'and') {
    return keptOut(conditions, children.find((child) => !conditions[child]?.holds) ?? at + 1)
  }
  if (kind === 'or') return { code: 'none-of', conditions: children }
  if (kind === 'not')
    return { code: 'excluded', conditions: children.flatMap((child) => broughtIn(conditions, child)) }
  return { code: codes[kind], conditions: [at] }
}
