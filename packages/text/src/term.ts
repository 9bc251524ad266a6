import { type Tokens, tokens } from './tokens.ts'

/** Why a term cannot be looked for, as a sentence for an analyst; null when it can. */
export function termProblem(term: string): string | null {
  const found = tokens(term)
  if (found.length === 0) return `“${term}” has no letter, digit or Chinese character to look for.`
  const at = found.gap.indexOf(1, 1)
  if (at === -1) return null
  const breaker = shown(term.slice(found.to[at - 1], found.from[at]))
  return `“${term}” is broken by ${breaker}: only spaces and single hyphens may stand between the words of a term.`
}

/** The term's tokens; throws an Error with the sentence of `termProblem` where it has one. */
export function termTokens(term: string): Tokens {
  const problem = termProblem(term)
  if (problem !== null) throw new Error(problem)
  return tokens(term)
}

const shown = (between: string) =>
  /^[\p{P}\p{S}\s]+$/u.test(between)
    ? `“${between.trim()}”`
    : Array.from(
        between.trim(),
        (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      ).join(' ')
