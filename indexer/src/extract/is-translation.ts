import { anchorsOf } from './anchors.ts'
import type { Half, Run } from './bilingual.ts'
import { type Writing, weigh } from './line-scripts.ts'
import { isBlank } from './lines.ts'

const FEWEST_WORDS = 12
/** A translation is about as long as its original; a summary or a quotation is shorter. */
const LOWEST_RATIO = 0.45
const ABSTRACT =
  /^\W*(?:abstract|summary|key ?words?|synopsis|highlights|references|摘\s*要|内容提要|关键词|参考文献)\s*(?:[:：.】\]]|$)/i
const QUOTE = /^\s*[“"「『«‘]/
const INTRODUCES = /[:：]\s*["“]?$/

/** Does one half say what the other says? By their lengths, then by signs that must agree. */
export function isTranslation(one: Half, other: Half, runs: readonly Run[]): boolean {
  const [a, b] = [paragraphs(one), paragraphs(other)]
  const [first, second] = [weightOf(a), weightOf(b)]
  if (Math.min(first, second) < FEWEST_WORDS || ratio(first, second) < LOWEST_RATIO) return false
  const isInBlocks = runs.length === 2 || (runs.length <= 4 && other.title !== null && isTitleRun(runs))
  if (isQuoted(a, b, runs) || !(isInBlocks || isAlternating(runs))) return false
  const signs = [
    one.title !== null && other.title !== null ? 1 : 0,
    areParallel(a, b) ? Math.min(a.length - 1, 2) : 0,
    agreement(sharedAnchors(a.join('\n'), b.join('\n'))),
    isInBlocks ? 0 : 1,
  ]
  return signs.reduce((sum, sign) => sum + sign, 0) >= 2
}

const agreement = (shared: number | null) => {
  if (shared === null || (shared >= 0.2 && shared < 0.5)) return 0
  return shared >= 0.5 ? 2 : -1
}

const paragraphs = ({ lines }: Half) => lines.filter((line) => !isBlank(line))

const weightOf = (lines: string[]) => {
  const weights = weigh(lines.join('\n'))
  return Math.max(...Object.values(weights))
}

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1)

/** The second part is what somebody said, or stands under the heading of a summary. */
function isQuoted(a: string[], b: string[], runs: readonly Run[]): boolean {
  if (ABSTRACT.test(b[0] ?? '') || ABSTRACT.test(a[0] ?? '')) return true
  const lead = runs[0]?.lines.findLast((line) => !isBlank(line)) ?? ''
  if (runs.length === 2 && INTRODUCES.test(lead)) return true
  const quoted = b.filter((line) => QUOTE.test(line)).length
  const quotedInFirst = a.filter((line) => QUOTE.test(line)).length
  return quoted > b.length / 2 && quotedInFirst <= a.length / 2
}

/** Both titles above both texts: 标题, title, then the halves one below the other. */
const isTitleRun = (runs: readonly Run[]) =>
  runs.slice(0, runs.length - 2).every(({ lines }) => lines.filter((line) => !isBlank(line)).length === 1)

/** Paragraph by paragraph: most of them are followed by one of like length in the other language. */
function isAlternating(runs: readonly Run[]): boolean {
  if (runs.length < 4) return false
  let like = 0
  const pairs = Math.floor(runs.length / 2)
  for (let at = 0; at + 1 < runs.length; at += 2)
    if (ratio(weightOf(runs[at]?.lines ?? []), weightOf(runs[at + 1]?.lines ?? [])) >= 0.4) like += 1
  return like >= pairs * 0.75
}

/** As many paragraphs, each about as long as its counterpart. */
function areParallel(a: string[], b: string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const like = a.filter((line, at) => ratio(weightOf([line]), weightOf([b[at] ?? ''])) >= 0.45).length
  return like >= a.length * 0.75
}

/** The share of the numbers and foreign words of the half without alphabet that the other half has too. */
function sharedAnchors(a: string, b: string): number | null {
  const [han, latin] = isMostly(a, 'latin') ? [b, a] : [a, b]
  const anchors = anchorsOf(han)
  if (anchors.size < 2) return null
  const known = anchorsOf(latin)
  return [...anchors].filter((anchor) => known.has(anchor)).length / anchors.size
}

const isMostly = (text: string, writing: Writing) => {
  const weights = weigh(text)
  return weights[writing] >= Math.max(...Object.values(weights))
}
