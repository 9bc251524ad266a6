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
  return { body: parts.join('').trim(), opening }
}

function between(boxes: Box[], before: Block, block: Block): string {
  const [above, here] = [rowOf(boxes, before), rowOf(boxes, block)]
  const areRows = here !== null && above !== null && here.parent === above.parent
  const box = boxes[block.box]
  const areItems =
    box?.tag === 'li' && boxes[before.box]?.tag === 'li' && box.parent === boxes[before.box]?.parent
  const isLine = block.isGlued && block.box === before.box && !beginsParagraph(before, block)
  return (areRows && !block.isProse) || areItems || isLine ? '\n' : '\n\n'
}

/** Where paragraphs are parted by single line breaks: the new one is indented, or both are whole sentences. */
const beginsParagraph = (before: Block, block: Block) => block.isIndented || (before.isProse && block.isProse)

/** The row of a table that a cell stands in. */
function rowOf(boxes: Box[], { box }: Block): Box | null {
  const cell = boxes[box]
  const row = boxes[cell?.parent ?? -1]
  return cell && row?.tag === 'tr' ? row : null
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
