import { hasSentence } from './measure.ts'
import type { Block, Box, Model } from './model.ts'
import type { Span } from './spread.ts'
import { HEADINGS } from './tags.ts'
import type { Zone } from './zones.ts'

const set = (names: string) => new Set(names.split(' '))
const TEXTUAL = set('p li ul ol dl dt dd td th tr table blockquote pre')
const WHOLES = set('ul ol dl table tbody tr')
const FEW = 12
const LONGEST_CAPTION = 180

/** Blocks of boxes between the paragraphs that are made otherwise: pictures with their captions, promotions, players. */
export function findWrapped(model: Model, zones: Zone[], span: Span): Set<number> {
  const { boxes, blocks } = model
  const pictures = firstPictures(boxes)
  const wrapped = new Set<number>()
  for (const [index, box] of boxes.entries()) {
    if (zones[index] || !isSmallPart(box, span)) continue
    const inside = blocks.slice(box.from, box.to)
    if (inside.some((block) => HEADINGS.has(boxes[block.box]?.tag ?? ''))) continue
    const hasPicture = (pictures[index] ?? Number.POSITIVE_INFINITY) <= box.from
    const hasCaption = inside.some((block) => zones[block.box] === 'caption')
    if (!promotes(box, inside) && !(hasPicture && !hasCaption && captions(box, inside))) continue
    for (let at = box.from; at < box.to; at++) wrapped.add(at)
  }
  return wrapped
}

const isSmallPart = ({ tag, from, to }: Box, span: Span) =>
  from >= span.from && to <= span.to && from < to && to - from <= FEW && !WHOLES.has(tag)

function firstPictures(boxes: Box[]): number[] {
  const pictures = boxes.map(({ pictureAt }) => pictureAt)
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]?.parent ?? 0
    pictures[parent] = Math.min(pictures[parent] ?? at, pictures[at] ?? at)
  }
  return pictures
}

const weightOf = (inside: Block[]) => inside.reduce((sum, { weight }) => sum + weight, 0)

/** A picture and little text under it. */
function captions({ tag }: Box, inside: Block[]): boolean {
  const weight = weightOf(inside)
  if (!TEXTUAL.has(tag))
    return inside.length <= 3 && weight <= 250 && !inside.some((block) => block.weight > LONGEST_CAPTION)
  return inside.length === 1 && weight <= 120 && !inside.some(({ text }) => hasSentence(text))
}

/** Mostly links, and no prose. */
function promotes({ tag }: Box, inside: Block[]): boolean {
  if (TEXTUAL.has(tag) || inside.some(({ isProse }) => isProse)) return false
  const weight = weightOf(inside)
  return weight < 300 && inside.reduce((sum, block) => sum + block.links * block.weight, 0) > 0.5 * weight
}
