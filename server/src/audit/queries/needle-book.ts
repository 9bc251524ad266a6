import { type Line, type Needle, needlesOf } from '../line.ts'
import type { Version } from '../plain-scan.ts'

/** A needle and whether all of its tokens stand in one of the texts that were looked at last. */
export type Sought = Needle & { isPossible: boolean }

const NONE: readonly Sought[] = []

/**
 * All needles of many queries. Of an article only those are searched for that may be in it, which are found by the one
 * token of each that the fewest other needles have.
 */
export function needleBook() {
  const all = new Map<string, Sought>()
  let byToken: Map<string, Sought[]> | undefined
  let possible: Sought[] = []

  function index(): Map<string, Sought[]> {
    const uses = new Map<string, number>()
    const usesOf = (token: string) => uses.get(token) ?? 0
    for (const { tokens } of all.values()) for (const token of tokens) uses.set(token, usesOf(token) + 1)
    const found = new Map<string, Sought[]>()
    for (const sought of all.values()) {
      const rarest = sought.tokens.reduce((best, token) => (usesOf(token) < usesOf(best) ? token : best))
      found.set(rarest, [...(found.get(rarest) ?? []), sought])
    }
    return found
  }

  function mark(some: readonly Sought[], { tokens }: Line): void {
    for (const sought of some) {
      if (sought.isPossible || !sought.tokens.every((one) => tokens.has(one))) continue
      sought.isPossible = true
      possible.push(sought)
    }
  }

  return {
    /** The pieces of a text between its gaps; the same piece is the same object. */
    of: (text: string): Sought[] =>
      needlesOf(text).map((piece) => {
        const sought = all.get(piece.needle) ?? { ...piece, isPossible: false }
        all.set(piece.needle, sought)
        byToken = undefined
        return sought
      }),
    look(versions: readonly Version[]): void {
      byToken ??= index()
      for (const sought of possible) sought.isPossible = false
      possible = []
      for (const line of versions.flat()) {
        for (const token of line.tokens) mark(byToken.get(token) ?? NONE, line)
      }
    },
  }
}

export type NeedleBook = ReturnType<typeof needleBook>
