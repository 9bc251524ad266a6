import { termTokens } from './term.ts'
import { isHanWord, type Tokens } from './tokens.ts'

export const RUN = '\u001f'
export const GAP = '\u001e'

/** A text in which "contains" is plain search for a substring: look for `plainTerm(term)` in it. */
export function plain({ length, words, gap }: Tokens): string {
  let text = ''
  for (let i = 0; i < length; i += 1) {
    const word = words[i] ?? ''
    if (gap[i]) text += GAP
    text += isHanWord(word) ? word : RUN + word + RUN
  }
  return text
}

/** Throws an Error where the term is refused (see `termProblem`). */
export const plainTerm = (term: string): string => plain(termTokens(term)).slice(GAP.length)
