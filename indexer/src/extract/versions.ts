import { cutTails } from './cut-tails.ts'
import { readHeader } from './header.ts'
import type { Labelled } from './labels.ts'
import { readLabelled } from './labels.ts'
import { detectLanguage } from './language.ts'
import { isBlank, nextLines, toText } from './lines.ts'

/** One language version as it stands on a page. */
export type PageVersion = {
  title: string | null
  body: string
  language: string
  removed: string[]
  values: Labelled[]
}

const LANGUAGE = '(?:英语|英文|中文|汉语|法语|法文|德语|德文|日语|日文|俄语|俄文|西班牙语|韩语|阿拉伯语)'
const BELOW = new RegExp(
  `^[（(【\\[]?(?:以下(?:为|是)?|附[:：]?)?${LANGUAGE}(?:版本?|译文|翻译|全文|内容|原文|新闻)*(?:如下|见下|附后)?[）)】\\]]?\\s*[:：]?$`,
)
const BELOW_IN_ENGLISH =
  /^[([]?(?:the )?(?:english|chinese|french|german|spanish|japanese|russian) (?:version|translation|text)(?: (?:is )?(?:as follows|below|follows))?[)\]]?\s*:?$/i

/** The language versions of a page, in its order; one, where the parts are not in different languages. */
export function splitVersions(lines: string[]): PageVersion[] {
  const starts = lines.flatMap((_, at) => (startsVersion(lines, at) ? [at] : []))
  const bounds = [0, ...starts, lines.length]
  const parts = bounds.slice(1).map((end, index) => readVersion(lines.slice(bounds[index], end), index > 0))
  const areApart = parts.every(
    ({ body, language }, index) => body !== '' && language !== parts[index - 1]?.language,
  )
  return areApart ? parts : [readVersion(lines, false)]
}

const isMarker = (line: string) => line.length <= 60 && (BELOW.test(line) || BELOW_IN_ENGLISH.test(line))

/** A line such as `英语如下:`, or a labelled title with a labelled body under it where no such line precedes. */
function startsVersion(lines: string[], at: number): boolean {
  const line = lines[at]?.trim() ?? ''
  if (isMarker(line)) return true
  if (readLabelled(line)?.label !== 'title') return false
  const before = lines.slice(0, at).findLast((other) => !isBlank(other))
  if (before === undefined || isMarker(before.trim())) return false
  return nextLines(lines, at + 1, 6).some((other) => readLabelled(other)?.label === 'body')
}

function readVersion(lines: string[], isLater: boolean): PageVersion {
  const marker = isLater && isMarker(lines[0]?.trim() ?? '') ? lines[0]?.trim() : undefined
  const header = readHeader(marker === undefined ? lines : lines.slice(1))
  const { body, removed, values } = cutTails(header.body)
  const text = toText(body)
  return {
    title: header.title,
    body: text,
    language: detectLanguage(`${header.title ?? ''}\n${text}`),
    removed: [...(marker === undefined ? [] : [marker]), ...header.removed, ...removed],
    values: [...header.values, ...values],
  }
}
