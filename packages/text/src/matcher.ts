import { createScan } from './automaton.ts'
import { createDictionary, type MatcherEntry } from './dictionary.ts'
import type { Tokens } from './tokens.ts'

/** `first` and `last` number tokens, both inclusive; `term` is the dictionary's spelling. */
export interface Match {
  readonly id: string
  readonly term: string
  readonly first: number
  readonly last: number
}

export interface Matcher {
  /** All mentions in order of position; those of different ids may overlap. */
  find(tokens: Tokens): Match[]
  /** id → number of mentions, only where there is one. */
  count(tokens: Tokens): Record<string, number>
}

type Mention = (owner: number, term: string, first: number, last: number) => void

/** Matches every id as if it were alone. Throws an Error that names id and term where a term is refused. */
export function createMatcher(entries: readonly MatcherEntry[]): Matcher {
  const { ids, patterns } = createDictionary(entries)
  const scan = createScan(patterns.map(({ words }) => words))

  const eachMention = (tokens: Tokens, tell: Mention) => {
    const taken = new Int32Array(ids.length).fill(-1)
    const excluded = new Int32Array(ids.length).fill(-1)
    scan(tokens, (number, first) => {
      const pattern = patterns[number]
      if (!pattern) return
      const last = first + pattern.words.length - 1
      for (const { owner, term } of pattern.roles) {
        if (last <= (excluded[owner] ?? 0)) continue
        if (term === null) {
          excluded[owner] = last
        } else if (first > (taken[owner] ?? 0)) {
          taken[owner] = last
          tell(owner, term, first, last)
        }
      }
    })
  }

  return {
    find(tokens) {
      const matches: Match[] = []
      eachMention(tokens, (owner, term, first, last) =>
        matches.push({ id: ids[owner] ?? '', term, first, last }),
      )
      return matches
    },
    count(tokens) {
      const counts = new Int32Array(ids.length)
      const found: number[] = []
      eachMention(tokens, (owner) => {
        if (counts[owner] === 0) found.push(owner)
        counts[owner] = (counts[owner] ?? 0) + 1
      })
      const mentions: Record<string, number> = {}
      for (const owner of found) mentions[ids[owner] ?? ''] = counts[owner] ?? 0
      return mentions
    },
  }
}
