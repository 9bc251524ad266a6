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

/** An address that no article has: it was refused, or nobody ever loaded it. */
export function unknownAddress(what: string, refusals: LoadRefusal[], revision: number): WhyAnswer {
  const [last] = refusals.toSorted((a, b) => b.refusal - a.refusal)
  const sentence = last
    ? `It was not taken when it was loaded: ${last.reason}.`
    : 'It was never loaded, and no article of the corpus has this address.'
  const code = last ? 'refused' : 'never-loaded'
  return answer({ code, what, reason: last?.reason ?? null, refusals, sentence }, revision)
}

/** A pasted text that loading would refuse. */
export function unreadable(text: string, reason: string, revision: number): WhyAnswer {
  const what = text.trim().slice(0, 200)
  const sentence = `Loading would refuse this: ${reason}.`
  return answer({ code: 'unreadable', what, reason, refusals: [], sentence }, revision)
}
