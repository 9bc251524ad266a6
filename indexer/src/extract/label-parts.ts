import { isDay } from './date/is-day.ts'
import { englishByline } from './english-byline.ts'
import { type Labelled, readLabelled } from './labels.ts'

// There may be several on one line: 2024-03-05 10:22 来源：… | 作者：…
const SEPARATOR =
  /\s*[|｜·•\t]\s*|\s{2,}|\s+(?=[\p{L} ]{1,12}[:：])|(?<=[^:：\s])\s+(?=(?:19|20)\d{2}[-年/.]\d)/u
const BY_LINE =
  /^(?:By|BY|by) (\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|der|van|von|bin|al)){0,5})$/u
/** What readers may do with a page, and counts that a program fills in later. */
const CONTROL =
  /^(?:(?:访问|阅读|浏览|点击)(?:次数|数|量)?|字号|字体(?:大小)?|视力保护色|打印(?:本页)?|分享(?:到)?|收藏|关闭(?:窗口)?|保护视力)\s*[:：]?\s*[[【(（]?[\s大中小]*[\]】)）]?$/
const MAY_BE_DAY = /^(?=.*[\d年月昨今前刚]).{2,60}$/u
const REPORTERS =
  /^(?:本报|本刊|本网|本台|见习|实习|特约|首席)*记者\s+(\p{sc=Han}{2,4}(?:[\s、]+\p{sc=Han}{2,4}){0,5})$/u

/** What a line says about the article: its date, outlet, author and so on, where it is nothing but these. */
export function readParts(line: string): Labelled[] {
  const text = line.trim()
  if (text.length > 150) return single(readLabelled(text))
  const inner = /^[（(]([^()（）]*)[)）]$/.exec(text)?.[1] ?? text
  const parts = inner
    .split(SEPARATOR)
    .filter((part) => part !== '' && !CONTROL.test(part))
    .map(readPart)
  if (parts.length > 1 && parts.every((part) => part !== null)) return parts
  const byline = englishByline(text)
  if (byline.length > 0) return byline
  return single(readLabelled(text) ?? (parts.length === 1 ? (parts[0] ?? null) : null))
}

const single = (found: Labelled | null) => (found ? [found] : [])

function readPart(part: string): Labelled | null {
  if (MAY_BE_DAY.test(part) && isDay(part)) return { label: 'date', value: part }
  const author = BY_LINE.exec(part)?.[1] ?? REPORTERS.exec(part)?.[1]
  return author ? { label: 'author', value: author } : readLabelled(part)
}
