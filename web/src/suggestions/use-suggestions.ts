import { useQuery } from '@tanstack/react-query'
import { choicesFor } from './choices.ts'
import { lastPiece } from './last-piece.ts'
import { useRecentSearches } from './recent-searches.ts'
import { suggestionsOptions } from './suggestions-query.ts'

const LONGEST = 200

/** What can be chosen for what is typed; nothing is asked for while the list is shut. */
export function useSuggestions(typed: string, isOpen: boolean) {
  const recent = useRecentSearches()
  const last = lastPiece(typed)
  const piece = last && last.text.length <= LONGEST ? last : null
  const answer = useQuery({
    ...suggestionsOptions({ text: piece?.text ?? '', ...(piece?.kind ? { kind: piece.kind } : {}) }),
    enabled: isOpen && piece !== null,
  })
  if (!isOpen) return []
  return choicesFor({ typed, piece, items: answer.data?.items ?? [], recent })
}
