import { createScan } from './automaton.ts'
import { mentions, type Span } from './mentions.ts'
import { termProblem, termTokens } from './term.ts'
import type { Tokens } from './tokens.ts'

export { termProblem }

export interface MatcherEntry {
  readonly id: string
  readonly terms: readonly string[]
  readonly exclude?: readonly string[]
}

/** `first` and `last` are the numbers of tokens, inclusive; `term` is the dictionary's spelling. */
export interface Match extends Span {
  id: string
  term: string
  first: number
  last: number
}

export interface Matcher {
  /** All mentions in order of position; those of different ids may overlap. */
  find(tokens: Tokens): Match[]
  /** id → number of mentions, only where there is one. */
  count(tokens: Tokens): Record<string, number>
}

/** What a pattern is to one id: a term of it, or with `term` null one of its exclude phrases. */
interface Role {
  readonly id: string
  readonly term: string | null
}

/** Every id is matched as if it were alone. Throws an Error that names id and term where a term is refused. */
export function createMatcher(entries: readonly MatcherEntry[]): Matcher {
  const patterns = new Map<string, { words: readonly string[]; roles: Role[] }>()
  const add = (id: string, spelling: string, term: string | null) => {
    const problem = termProblem(spelling)
    if (problem !== null) throw new Error(`${id}: ${problem}`)
    const { words } = termTokens(spelling)
    const key = words.join(' ')
    const pattern = patterns.get(key) ?? { words, roles: [] }
    patterns.set(key, pattern)
    const known = pattern.roles.some((role) => role.id === id && (role.term === null) === (term === null))
    if (!known) pattern.roles.push({ id, term })
  }
  for (const { id, terms, exclude = [] } of entries) {
    for (const term of terms) add(id, term, term)
    for (const phrase of exclude) add(id, phrase, null)
  }
  const all = [...patterns.values()]
  const scan = createScan(all.map(({ words }) => words))

  const matches = (tokens: Tokens): Map<string, Match[]> => {
    const found = new Map<string, { terms: Match[]; excluded: Span[] }>()
    scan(tokens, (number, last) => {
      const pattern = all[number]
      if (!pattern) return
      const first = last - pattern.words.length + 1
      for (const { id, term } of pattern.roles) {
        const of = found.get(id) ?? { terms: [], excluded: [] }
        found.set(id, of)
        if (term === null) of.excluded.push({ first, last })
        else of.terms.push({ id, term, first, last })
      }
    })
    return new Map(Array.from(found, ([id, { terms, excluded }]) => [id, mentions(terms, excluded)]))
  }

  return {
    find: (tokens) => [...matches(tokens).values()].flat().sort((a, b) => a.first - b.first),
    count: (tokens) =>
      Object.fromEntries(
        Array.from(matches(tokens), ([id, { length }]) => [id, length] as const).filter(
          ([, length]) => length > 0,
        ),
      ),
  }
}
