import { findHomes, isAtHome } from './homes.ts'
import { isBio, isByline, isCredit, isElsewhere, isFarewell, isStamp, isThanks } from './lines.ts'
import { isChineseCaption, isChineseFurniture, isNotice, isSignature, startsSection } from './lines-zh.ts'
import { findLinkLines } from './link-lines.ts'
import type { Block, Model } from './model.ts'
import type { Span } from './spread.ts'
import { HEADINGS } from './tags.ts'
import { sameText } from './title.ts'
import { findWrapped } from './wrapped.ts'
import type { Zone } from './zones.ts'

/** Which blocks of the span are the article's text. */
export function judge(model: Model, zones: Zone[], span: Span, title: string): boolean[] {
  const range = model.blocks.slice(span.from, span.to)
  const zoneOf = (block: Block) => zones[block.box] ?? null
  const isHeading = (block: Block) => HEADINGS.has(model.boxes[block.box]?.tag ?? '')
  const isText = (block: Block) => block.isProse && !zoneOf(block) && !isLast(block.text)
  const ends = { first: range.findIndex(isText), last: range.findLastIndex(isText) }
  const foreign = findForeign(model, zones, range)
  const links = findLinkLines(model, range)
  const wrapped = findWrapped(model, zones, span)
  const isMarked = (block: Block, at: number) =>
    zoneOf(block) === 'head' ? at < ends.first : zoneOf(block) !== null
  const isBefore = (block: Block) =>
    isByline(block.text) || sameText(block.text, title) || (isHeading(block) && block.weight > 80)
  const keep = range.map((block, at) => {
    if (isMarked(block, at) || wrapped.has(span.from + at) || links.has(block) || foreign.has(block))
      return false
    if (isFurniture(block.text)) return false
    if (at <= ends.first && isBefore(block)) return false
    if (at > ends.last && (isLast(block.text) || isStamp(block.text))) return false
    return (at > ends.first && at <= ends.last) || !isSignature(block.text)
  })
  dropLoneHeadings(range.map(isHeading), keep)
  return keep
}

const isFurniture = (text: string) =>
  isElsewhere(text) ||
  startsSection(text) ||
  isChineseFurniture(text) ||
  isCredit(text) ||
  isChineseCaption(text) ||
  isThanks(text)

const isLast = (text: string) => isBio(text) || isFarewell(text) || isNotice(text)

/** What a heading such as 相关阅读 or Related brings in, up to the next paragraph that stands where the article's do. */
function findForeign(model: Model, zones: Zone[], range: Block[]): Set<Block> {
  const homes = findHomes(model, zones, range)
  const foreign = new Set<Block>()
  let isForeign = false
  for (const block of range) {
    if (startsSection(block.text)) isForeign = true
    else if (isForeign && block.isProse && isAtHome(model, homes, block)) isForeign = false
    if (isForeign) foreign.add(block)
  }
  return foreign
}

/** A heading over nothing that is kept goes with what it headed. */
function dropLoneHeadings(headings: boolean[], keep: boolean[]): void {
  let hasText = false
  for (let at = headings.length - 1; at >= 0; at--) {
    if (headings[at] && !hasText) keep[at] = false
    // Headings of several ranks may stand over one another.
    hasText = headings[at] ? keep[at] === true && headings[at - 1] === true : hasText || keep[at] === true
  }
}
