import type { Suggestion } from '@tidewatch/schema/suggestions'
import { completed, type Piece } from './last-piece.ts'

export type Group = 'theme' | 'source' | 'term' | 'recent'

/** `whole` is the query that it makes of what was typed; null: it clears the recent searches. */
export type Choice = { group: Group; text: string; articles: number | null; whole: string | null }

const GROUPS = ['theme', 'source', 'term'] as const
/** Below other suggestions. */
const MOST_RECENT = 3

type Given = { typed: string; piece: Piece | null; items: readonly Suggestion[]; recent: readonly string[] }

/** What can be chosen for what was typed, in the order it is shown in. */
export function choicesFor({ typed, piece, items, recent }: Given): Choice[] {
  const wanted = typed.trim().toLowerCase()
  const suggested = piece
    ? GROUPS.flatMap((group) =>
        items
          .filter(({ kind }) => kind === group)
          .map(({ text, insert, articles }) => ({
            group,
            text,
            articles,
            whole: completed(typed, piece, insert),
          })),
      )
    : []
  const searched = recent
    .filter((q) => q.toLowerCase().startsWith(wanted) && q.toLowerCase() !== wanted)
    .slice(0, wanted === '' ? recent.length : MOST_RECENT)
    .map((q): Choice => ({ group: 'recent', text: q, articles: null, whole: q }))
  const clear: Choice = { group: 'recent', text: '', articles: null, whole: null }
  return [...suggested, ...searched, ...(wanted === '' && searched.length > 0 ? [clear] : [])]
}
