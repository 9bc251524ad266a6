import type { LoadRefusal } from '@tidewatch/schema/ledger'
import type { WhyAnswer, WhyUnknown } from '@tidewatch/schema/why'

const nothing = {
  verdict: 'out',
  reason: null,
  article: null,
  conditions: [],
  filters: [],
  notes: [],
} as const

const answer = (unknown: WhyUnknown, revision: number): WhyAnswer => ({
  ...nothing,
  ...{ conditions: [], filters: [], notes: [], unknown, revision },
})

type Became = { brought: number; refusals: LoadRefusal[] }

/** An address that no article has: it brought others, was refused, or nobody ever loaded it. */
export function unknownAddress(what: string, { brought, refusals }: Became, revision: number): WhyAnswer {
  const [last] = refusals.toSorted((a, b) => b.refusal - a.refusal)
  const given = { what, reason: last?.reason ?? null, brought, refusals }
  if (brought > 0) {
    const sentence = `It is no article itself: it was loaded, and brought ${brought} articles.`
    return answer({ ...given, code: 'list', sentence }, revision)
  }
  if (last) {
    const sentence = `It was not taken when it was loaded: ${last.reason}.`
    return answer({ ...given, code: 'refused', sentence }, revision)
  }
  const sentence = 'It was never loaded, and no article of the corpus has this address.'
  return answer({ ...given, code: 'never-loaded', sentence }, revision)
}

/** A pasted text that loading would refuse. */
export function unreadable(text: string, reason: string, revision: number): WhyAnswer {
  const what = text.trim().slice(0, 200)
  const sentence = `Loading would refuse this: ${reason}.`
  return answer({ code: 'unreadable', what, reason, brought: 0, refusals: [], sentence }, revision)
}
