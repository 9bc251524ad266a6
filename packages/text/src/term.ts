import { type Tokens, tokens } from './tokens.ts'

/** Why a term cannot be looked for, as a sentence for an analyst; null when it can. */
export function termProblem(term: string): string | null {
  const { length, gap, from, to } = tokens(term)
  if (length === 0) return `“${term}” has no letter, digit or Chinese character to look for.`
  const at = gap.indexOf(1, 1)
  if (at === -1) return null
  // One character can hold the gap, as ½ does, which folds to 1⁄2.
  const [begin = 0, end = 0] = [to[at - 1] ?? 0, from[at] ?? 0].toSorted((a, b) => a - b)
  const allowed = 'only spaces, and single hyphens between Latin words or numbers, may stand inside a term.'
  return `“${term}” is broken by “${shown(term.slice(begin, end))}”: ${allowed}`
}

/** The term's tokens; throws an Error with the sentence of `termProblem` where it has one. */
export function termTokens(term: string): Tokens {
  const problem = termProblem(term)
  if (problem !== null) throw new Error(problem)
  return tokens(term)
}

const shown = (between: string) =>
  Array.from(between.replace(/\p{White_Space}+/gu, ''), (character) =>
    /[\p{C}\p{M}]/u.test(character) ? codeOf(character) : character,
  ).join('')

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
