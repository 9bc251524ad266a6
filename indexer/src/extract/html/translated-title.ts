import { readParts } from '../label-parts.ts'
import { writingOf } from '../line-scripts.ts'
import { looksLikeTitle } from '../title.ts'
import type { PageVersion } from '../versions.ts'

/** The title's neighbours come first among what was removed. */
const NEAR = 3
const FEWEST_WORDS = 3
const FEWEST_CHARACTERS = 6

/**
 * Gives the translation the title that the page shows right below its own, as where both versions run paragraph by
 * paragraph below two titles; that line is then no longer removed.
 */
export function withTranslatedTitle(
  versions: readonly PageVersion[],
  removed: readonly string[],
): { versions: PageVersion[]; removed: string[] } {
  const [first, ...blocks] = removed
  const lines = first?.split('\n') ?? []
  const lone = versions.findIndex(({ title }, index) => index > 0 && title === null)
  const version = versions[lone]
  const at = version ? lines.slice(0, NEAR).findIndex((line) => isTitleOf(version, line)) : -1
  if (at < 0) return { versions: [...versions], removed: [...removed] }
  const title = lines[at] ?? null
  const rest = lines.toSpliced(at, 1).join('\n')
  return {
    versions: versions.map((other) => (other === version ? { ...other, title } : other)),
    removed: rest === '' ? blocks : [rest, ...blocks],
  }
}

function isTitleOf({ body }: PageVersion, line: string): boolean {
  const isLong = /\p{sc=Han}/u.test(line)
    ? line.length >= FEWEST_CHARACTERS
    : line.split(/\s+/).length >= FEWEST_WORDS
  return (
    isLong &&
    writingOf(line) === writingOf(body) &&
    looksLikeTitle(line, false) &&
    !/^(?:by|posted|published|updated|source|share)\b/i.test(line) &&
    readParts(line).length === 0
  )
}
