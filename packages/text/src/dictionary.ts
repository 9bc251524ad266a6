import { termProblem } from './term.ts'
import { tokens } from './tokens.ts'

export interface MatcherEntry {
  readonly id: string
  readonly terms: readonly string[]
  readonly exclude?: readonly string[]
}

/** What a pattern is to one id: a term, in the dictionary's spelling, or with null an exclude phrase. */
export interface Role {
  readonly owner: number
  readonly term: string | null
}

/** Terms of the same tokens are one pattern; to one id it has one role, and excluding wins. */
export interface Pattern {
  readonly words: readonly string[]
  readonly roles: readonly Role[]
}

export interface Dictionary {
  readonly ids: readonly string[]
  readonly patterns: readonly Pattern[]
}

/** Throws an Error that names id and term where a term is refused. */
export function createDictionary(entries: readonly MatcherEntry[]): Dictionary {
  const ids = [...new Set(entries.map(({ id }) => id))]
  const owners = new Map(ids.map((id, owner) => [id, owner]))
  const patterns = new Map<string, { words: readonly string[]; roles: Map<number, Role> }>()
  const add = (id: string, spelling: string, term: string | null) => {
    const problem = termProblem(spelling)
    if (problem !== null) throw new Error(`${id}: ${problem}`)
    const { words } = tokens(spelling)
    const key = words.join(' ')
    const pattern = patterns.get(key) ?? { words, roles: new Map() }
    const owner = owners.get(id) ?? 0
    patterns.set(key, pattern)
    if (!pattern.roles.has(owner)) pattern.roles.set(owner, { owner, term })
  }
  for (const { id, exclude = [] } of entries) for (const phrase of exclude) add(id, phrase, null)
  for (const { id, terms } of entries) for (const term of terms) add(id, term, term)
  return {
    ids,
    patterns: Array.from(patterns.values(), ({ words, roles }) => ({ words, roles: [...roles.values()] })),
  }
}
