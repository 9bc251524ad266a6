import { splitOpening } from './lines-zh.ts'
import type { Block, Box, Model } from './model.ts'
import type { Span } from './spread.ts'
import type { Zone } from './zones.ts'

/** Lines of a list, of a table and of an address stay together; paragraphs are parted by a blank line. */
export function renderBody({ boxes }: Model, kept: Block[]): { body: string; opening: string } {
  const [first, ...others] = kept
  if (!first) return { body: '', opening: '' }
  const { opening, text } = splitOpening(first.text)
  const parts = [text]
  let before = first
  for (const block of others) {
    parts.push(between(boxes, before, block), block.text)
    before = block
  }
  return { body: parts.join(''), opening }
}

function between(boxes: Box[], before: Block, block: Block): string {
  const row = closest(boxes, block, 'tr')
  if (row >= 0 && isCell(boxes, before) && isCell(boxes, block)) {
    if (closest(boxes, before, 'tr') === row) return ' | '
    if (boxes[row]?.parent === boxes[closest(boxes, before, 'tr')]?.parent) return '\n'
  }
  const parent = boxes[block.box]?.parent
  const areItems = boxes[block.box]?.tag === 'li' && boxes[before.box]?.tag === 'li'
  if (areItems && boxes[before.box]?.parent === parent) return '\n'
  return block.isGlued && block.box === before.box && !beginsParagraph(before, block) ? '\n' : '\n\n'
}

/** Where paragraphs are parted by single line breaks: the new one is indented, or both are whole sentences. */
const beginsParagraph = (before: Block, block: Block) => block.isIndented || (before.isProse && block.isProse)

const CELL = 40
const isCell = (boxes: Box[], { box, text }: Block) =>
  /^t[dh]$/.test(boxes[box]?.tag ?? '') && text.length <= CELL

function closest(boxes: Box[], { box }: Block, tag: string): number {
  for (let at = box, steps = 0; at >= 0 && steps < 3; steps++) {
    if (boxes[at]?.tag === tag) return at
    at = boxes[at]?.parent ?? -1
  }
  return -1
}

/** How far from the article something may stand and still be worth showing. */
const NEAR = 40
const LONGEST = 20_000

/** What is left out of the span and what stands near it, neighbours together; not what is hidden or the site's own. */
export function renderRemoved({ blocks }: Model, zones: Zone[], span: Span, keep: boolean[]): string[] {
  const groups: string[][] = []
  let isOpen = false
  let length = 0
  for (let at = Math.max(0, span.from - NEAR); at < Math.min(blocks.length, span.to + NEAR); at++) {
    const block = blocks[at] as Block
    const zone = zones[block.box] ?? null
    const isKept = keep[at - span.from] === true
    if (isKept || zone === 'hidden' || zone === 'site' || length > LONGEST) {
      isOpen &&= zone === 'hidden'
      continue
    }
    if (isOpen) groups.at(-1)?.push(block.text)
    else groups.push([block.text])
    isOpen = true
    length += block.text.length
  }
  return groups.map((lines) => lines.join('\n'))
}
