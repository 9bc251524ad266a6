import { splitBilingual } from './bilingual.ts'
import { cutTails } from './cut-tails.ts'
import { readHeader } from './header.ts'
import type { Labelled } from './labels.ts'
import { readLabelled } from './labels.ts'
import { detectLanguage } from './language.ts'
import { isMarker, isSwitch } from './language-lines.ts'
import { isBlank, nextLines, toText } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'

/** One language version as it stands on a page. */
export type PageVersion = {
  title: string | null
  body: string
  language: string
  removed: string[]
  values: Labelled[]
}

/** The language versions of a page, in its order; one, where the parts are not in different languages. */
export function splitVersions(all: string[], title: string | null = null): PageVersion[] {
  const switches = all.filter(isSwitch).map((line) => line.trim())
  const lines = switches.length > 0 ? all.filter((line) => !isSwitch(line)) : all
  const starts = lines.flatMap((_, at) => (startsVersion(lines, at) ? [at] : []))
  const bounds = [...(starts[0] === firstLine(lines) ? [] : [0]), ...starts, lines.length]
  const parts = bounds
    .slice(1)
    .map((end, index) => readVersion(lines.slice(bounds[index], end), index === 0 ? title : null))
  const areApart = parts.every(
    ({ body, language }, index) => body !== '' && language !== parts[index - 1]?.language,
  )
  const [first, ...others] = areApart && parts.length > 1 ? parts : readTogether(lines, title)
  return first ? [{ ...first, removed: [...switches, ...first.removed] }, ...others] : []
}

const firstLine = (lines: string[]) => lines.findIndex((line) => !isBlank(line))

/** A line such as `英语如下:`, or a labelled title with a labelled body under it where no such line precedes. */
function startsVersion(lines: string[], at: number): boolean {
  const line = lines[at]?.trim() ?? ''
  if (isMarker(line)) return true
  if (readLabelled(line)?.label !== 'title') return false
  const before = lines.slice(0, at).findLast((other) => !isBlank(other))
  if (before === undefined || isMarker(before.trim())) return false
  return nextLines(lines, at + 1, 6).some((other) => readLabelled(other)?.label === 'body')
}

function readVersion(lines: string[], title: string | null): PageVersion {
  const at = firstLine(lines)
  const marker = isMarker(lines[at]?.trim() ?? '') ? lines[at]?.trim() : undefined
  const header = readHeader(marker === undefined ? lines : lines.slice(at + 1), title)
  const { body, removed, values } = cutTails(header.body)
  return {
    ...versionOf(header.title, body),
    removed: [...(marker === undefined ? [] : [marker]), ...header.removed, ...removed],
    values: [...header.values, ...values],
  }
}

/** Without a line that parts them the languages may still be told apart, else it is one version. */
function readTogether(lines: string[], known: string | null): PageVersion[] {
  const header = readHeader(lines, known)
  const { body, removed, values } = cutTails(header.body)
  const about = { removed: [...header.removed, ...removed], values: [...header.values, ...values] }
  const [one, other] = splitBilingual(header.title, body) ?? [{ title: header.title, lines: body }]
  const main = { ...versionOf(one.title, one.lines), ...about }
  if (!other) return [main]
  // Its by-line stands below its own title.
  const below = readHeader(other.lines, other.title ?? '')
  return [main, { ...versionOf(other.title, below.body), removed: below.removed, values: below.values }]
}

function versionOf(title: string | null, lines: string[]) {
  const body = joinParagraphs(toText(lines))
  return { title, body, language: detectLanguage(`${title ?? ''}\n${body}`) }
}
