import { type Encode, plainPhrase, tokensBetween } from './plain-article.ts'

export type PlainScan = (text: string, found: (pattern: number, first: number) => void) => void

/** As `createScan`, in a plain text: those that begin first come first, of these the longest. */
export function createPlainScan(patterns: readonly (readonly string[])[], encode: Encode): PlainScan {
  const wanted = patterns.map((words) => encode(plainPhrase({ words })))
  return (text, found) => {
    const hits: { at: number; pattern: number }[] = []
    for (const [pattern, what] of wanted.entries()) {
      for (let at = text.indexOf(what); at !== -1; at = text.indexOf(what, at + 1)) hits.push({ at, pattern })
    }
    hits.sort((a, b) => a.at - b.at || length(b.pattern) - length(a.pattern))
    let first = 0
    let known = 0
    for (const { at, pattern } of hits) {
      first += tokensBetween(text, known, at)
      known = at
      found(pattern, first)
    }
  }
  function length(pattern: number): number {
    return patterns[pattern]?.length ?? 0
  }
}
