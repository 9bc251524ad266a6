import type { ArticleAnswer } from '@tidewatch/schema/answers'
import type { PlaceSnippet } from './place-list.tsx'
import type { Place } from './place-marks.ts'

const BEFORE = 12
const AFTER = 24

/** White space as one blank, and no half of a surrogate pair at the cut. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/**
 * Theme → its places with the text around them, numbered as they are marked. `places` holds title and body of each
 * version in turn.
 */
export function placeSnippets(
  versions: ArticleAnswer['versions'],
  places: readonly Place[][],
): Map<string, PlaceSnippet[]> {
  const found = new Map<string, PlaceSnippet[]>()
  for (const [at, { title, body, language }] of versions.entries()) {
    for (const [offset, text] of [title, body].entries()) {
      for (const { theme, from, to, number } of places[at * 2 + offset] ?? []) {
        const snippet = {
          number,
          before: tidy(text.slice(Math.max(0, from - BEFORE), from)),
          match: tidy(text.slice(from, to)),
          after: tidy(text.slice(to, to + AFTER)),
          lang: language === 'zh' ? 'zh-CN' : language,
        }
        found.set(theme, [...(found.get(theme) ?? []), snippet])
      }
    }
  }
  return found
}
