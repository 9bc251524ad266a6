import type { Phrase } from '@tidewatch/schema/query'
import { parseQuery } from '@tidewatch/text/query/parse'
import { phraseKey, phrasesOf } from '@tidewatch/text/query/phrases'

/** A term as it is typed to be looked for as it stands, and all phrases that count as it then. */
export type Insertion = { insert: string; phrases: readonly Phrase[] }

/** Without quotation marks where it means the same without; null where no query means just this. */
export function termInsertion(text: string): Insertion | null {
  const phrases = phrasesOf(text)
  const [phrase] = phrases
  if (!phrase || phrases.length > 1) return null
  for (const insert of [text, quoted(text)]) {
    const found = phrasesLookedFor(insert)
    if (found?.[0] && phraseKey(found[0]) === phraseKey(phrase.phrase)) return { insert, phrases: found }
  }
  return null
}

/** How the name of a theme or source stands behind its field. */
export const nameInsertion = (field: 'theme' | 'source', name: string): string => `${field}:${quoted(name)}`

/** In the first marks that the text itself doesn't hold. */
function quoted(text: string): string {
  if (!/["“”„‟＂]/u.test(text)) return `"${text}"`
  return text.includes('」') ? `『${text}』` : `「${text}」`
}

function phrasesLookedFor(q: string): readonly Phrase[] | null {
  try {
    const node = parseQuery(q, [])
    return node?.kind === 'term' && node.field === null ? node.term.phrases : null
  } catch {
    return null
  }
}
