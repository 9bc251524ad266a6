import { isBio, isByline, isCredit, isElsewhere, isFarewell, isStamp, isThanks } from './lines.ts'
import { hasSentence } from './measure.ts'
import type { Block, Model } from './model.ts'
import type { Span } from './spread.ts'
import { HEADINGS } from './tags.ts'
import { sameText } from './title.ts'
import { findWrapped } from './wrapped.ts'
import type { Zone } from './zones.ts'

/** Which blocks of the span are the article's text. */
export function judge(model: Model, zones: Zone[], span: Span, title: string): boolean[] {
  const { boxes, blocks } = model
  const wrapped = findWrapped(model, zones, span)
  const range = blocks.slice(span.from, span.to)
  const tagOf = (block: Block) => boxes[block.box]?.tag ?? ''
  const links = findLinkLines(model, range)
  const firstProse = range.findIndex((block) => block.isProse && !zones[block.box])
  const lastProse = range.findLastIndex((block) => block.isProse && !zones[block.box] && !isLast(block.text))
  const keep = range.map((block, at) => {
    const zone = zones[block.box] ?? null
    if (zone === 'head' ? at < firstProse : zone) return false
    const { text } = block
    if (isElsewhere(text) || isCredit(text) || isThanks(text)) return false
    if (wrapped.has(span.from + at) || links.has(block)) return false
    if (at <= firstProse && (isByline(text) || sameText(text, title) || isLeadIn(block, tagOf(block))))
      return false
    return !(at > lastProse && (isLast(text) || isStamp(text)))
  })
  dropLoneHeadings(range, keep, tagOf)
  return keep
}

const isLast = (text: string) => isBio(text) || isFarewell(text)

/** A heading as long as a sentence sums up what follows. */
const isLeadIn = (block: Block, tag: string) => HEADINGS.has(tag) && block.weight > 80

/** Lines and whole lists that are nothing but links, unless links are what the article is made of. */
function findLinkLines({ boxes }: Model, range: Block[]): Set<Block> {
  const isLink = (block: Block) =>
    block.links > 0.8 &&
    (!hasSentence(block.text) || block.links > 0.95) &&
    !HEADINGS.has(boxes[block.box]?.tag ?? '')
  const lines = range.filter(isLink)
  const weight = (blocks: Block[]) => blocks.reduce((sum, block) => sum + block.weight, 0)
  if (lines.length > 0.2 * range.length && (lines.length > 8 || weight(lines) > 0.4 * weight(range)))
    return new Set()
  const mixed = new Set<number>()
  for (const block of range) if (!isLink(block)) mixed.add(boxes[block.box]?.parent ?? -1)
  return new Set(lines.filter(({ box }) => boxes[box]?.tag !== 'li' || !mixed.has(boxes[box]?.parent ?? -1)))
}

/** A heading over nothing that is kept goes with what it headed. */
function dropLoneHeadings(range: Block[], keep: boolean[], tagOf: (block: Block) => string): void {
  let hasText = false
  for (let at = range.length - 1; at >= 0; at--) {
    const isHeading = HEADINGS.has(tagOf(range[at] as Block))
    if (isHeading && !hasText) keep[at] = false
    // Headings of several ranks may stand over one another; each is over what follows the last of them.
    hasText = isHeading
      ? keep[at] === true && HEADINGS.has(tagOf(range[at - 1] ?? (range[at] as Block)))
      : hasText || keep[at] === true
  }
}
