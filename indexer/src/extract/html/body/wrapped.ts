import { hasSentence } from './measure.ts'
import type { Block, Box, Model } from './model.ts'
import type { Span } from './spread.ts'
import { HEADINGS } from './tags.ts'
import type { Zone } from './zones.ts'

const TEXTUAL = new Set('p li ul ol dl dt dd td th tr table blockquote pre'.split(' '))
const FEW = 12

/** Blocks of boxes between the paragraphs that are made otherwise: pictures with their captions, promotions, players. */
export function findWrapped({ boxes, blocks }: Model, zones: Zone[], span: Span): Set<number> {
  const images = firstImages(boxes)
  const wrapped = new Set<number>()
  for (const [index, box] of boxes.entries()) {
    if (box.from < span.from || box.to > span.to || box.from >= box.to || box.to - box.from > FEW) continue
    if (zones[index] || TEXTUAL_LISTS.has(box.tag)) continue
    const inside = blocks.slice(box.from, box.to)
    if (inside.some((block) => HEADINGS.has(boxes[block.box]?.tag ?? ''))) continue
    const isCaption = (images[index] ?? Number.POSITIVE_INFINITY) <= box.from && captions(box, inside)
    if (isCaption || promotes(box, inside)) for (let at = box.from; at < box.to; at++) wrapped.add(at)
  }
  return wrapped
}

const TEXTUAL_LISTS = new Set('ul ol dl table tbody tr'.split(' '))

function firstImages(boxes: Box[]): number[] {
  const images = boxes.map(({ imageAt }) => imageAt)
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]?.parent ?? 0
    images[parent] = Math.min(images[parent] ?? at, images[at] ?? at)
  }
  return images
}

const weightOf = (inside: Block[]) => inside.reduce((sum, { weight }) => sum + weight, 0)

/** A picture and little text under it. */
function captions({ tag }: Box, inside: Block[]): boolean {
  const weight = weightOf(inside)
  if (!TEXTUAL.has(tag)) return inside.length <= 3 && weight <= 250
  return inside.length === 1 && weight <= 120 && !inside.some(({ text }) => hasSentence(text))
}

/** Mostly links, and no prose. */
function promotes({ tag }: Box, inside: Block[]): boolean {
  if (TEXTUAL.has(tag) || inside.some(({ isProse }) => isProse)) return false
  const weight = weightOf(inside)
  return weight < 300 && inside.reduce((sum, block) => sum + block.links * block.weight, 0) > 0.5 * weight
}
