import { anchorsOf } from '../anchors.ts'
import { splitBilingual } from '../bilingual.ts'
import { ratioOfLengths, writingOf } from '../line-scripts.ts'
import { isBlank, toLines } from '../lines.ts'
import type { Page } from './body/dom.ts'
import type { FoundBody } from './body/find-body.ts'
import { findOtherBody } from './body/other-body.ts'

const LOWEST_RATIO = 0.35

/**
 * The body, and the same story in another language where it stands in a part of its own that nothing marks. A part as
 * long as that which says something else is kept among what was removed.
 */
export function withOtherVersion(page: Page, found: FoundBody, title: string): FoundBody[] {
  const writing = writingOf(found.body)
  if (writing === null) return [found]
  const other = findOtherBody(page, (text) => {
    const others = writingOf(text)
    return others === null ? null : others !== writing
  })
  if (!other || ratioOfLengths(other.body, found.body) < LOWEST_RATIO) return [found]
  const [own, others] = [toLines(found.body), toLines(other.body)]
  const ownLines = new Set(own)
  if (others.some((line) => !isBlank(line) && ownLines.has(line))) return [found]
  if (
    !areAlike(found.body, other.body) ||
    !splitBilingual(title === '' ? null : title, [...own, '', ...others])
  )
    return other.isHidden ? [{ ...found, removed: [...found.removed, other.body] }] : [found]
  const known = new Set([...others, ...other.removed.flatMap(toLines)])
  const isElse = (line: string) => !known.has(line)
  const removed = linesWhere(found.removed, isElse)
  return [{ ...found, removed, elsewhere: linesWhere(found.elsewhere, isElse) }, other]
}

const FEWEST_ANCHORS = 3

/** What stands apart may share a day with the article by chance. */
function areAlike(own: string, other: string): boolean {
  const known = anchorsOf(other)
  return [...anchorsOf(own)].filter((anchor) => known.has(anchor)).length >= FEWEST_ANCHORS
}

/** The lines that pass, in the blocks that they stood in. */
export const linesWhere = (texts: readonly string[], test: (line: string) => boolean): string[] =>
  texts.map((text) => toLines(text).filter(test).join('\n')).filter((text) => text !== '')
