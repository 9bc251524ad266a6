import { isHanWord, tokens } from '../tokens.ts'

const GAP = '\u001e'

/**
 * What stands at the beginning of a text, in a form in which two beginnings are the same where their characters are
 * folded: `ＬＯＷ-altitude` and `low altitude` begin alike. A gap is kept, so that nothing matches across one.
 */
export function beginKey(text: string): string {
  const { words, gap } = tokens(text)
  let key = ''
  for (const [at, word] of words.entries()) {
    const isApart = at > 0 && !isHanWord(word) && !isHanWord(words[at - 1] ?? '')
    if (at > 0 && gap[at]) key += GAP
    else if (isApart) key += ' '
    key += word
  }
  return key
}

/** Behind every text that begins with `key`, in the order of code points. */
export const endOfKey = (key: string): string => `${key}\u{10FFFF}`
