import { headsChronicle } from '../../chronicle.ts'
import { findForeign } from './foreign.ts'
import { isBio, isByline, isCredit, isElsewhere, isFarewell, isStamp, isThanks } from './lines.ts'
import {
  isChineseCaption,
  isChineseFurniture,
  isEnd,
  isNotice,
  isSignature,
  startsSection,
} from './lines-zh.ts'
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
  const foreign = findForeign(model, zones, range)
  const links = findLinkLines(model, range)
  const wrapped = findWrapped(model, zones, span)
  const isOut = range.map(
    (block, at) =>
      wrapped.has(span.from + at) || links.has(block) || foreign.has(block) || isFurniture(block.text),
  )
  const isText = (block: Block, at: number) =>
    block.isProse && !isOut[at] && !zoneOf(block) && !isHeading(block) && !isLast(block.text)
  const first = range.findIndex(isText)
  const last = range.findLastIndex(isText)
  const isAbove = (block: Block) =>
    isByline(block.text) || isSignature(block.text) || (isHeading(block) && block.weight > LEAD_IN)
  const isBelow = ({ text }: Block) => isLast(text) || isStamp(text) || isSignature(text)
  const texts = range.map(({ text }) => text)
  const keep = range.map((block, at) => {
    const zone = zoneOf(block)
    if (isOut[at] || (zone === 'head' ? at < first || block.links > 0.3 : zone)) return false
    if ((at < first || first < 0) && sameText(block.text, title)) return false
    return !(at < first && isAbove(block) && !headsChronicle(texts, at)) && !(at > last && isBelow(block))
  })
  dropLoneHeadings(range.map(isHeading), keep)
  return keep
}

/** A heading as long as a sentence sums up what follows. */
const LEAD_IN = 80

const isFurniture = (text: string) =>
  isElsewhere(text) ||
  startsSection(text) ||
  isChineseFurniture(text) ||
  isCredit(text) ||
  isChineseCaption(text) ||
  isThanks(text)

const isLast = (text: string) => isBio(text) || isFarewell(text) || isNotice(text) || isEnd(text)

/** A heading over nothing that is kept goes with what it headed. */
function dropLoneHeadings(headings: boolean[], keep: boolean[]): void {
  let hasText = false
  for (let at = headings.length - 1; at >= 0; at--) {
    if (headings[at] && !hasText) keep[at] = false
    // Headings of several ranks may stand over one another.
    hasText = headings[at] ? keep[at] === true && headings[at - 1] === true : hasText || keep[at] === true
  }
}
