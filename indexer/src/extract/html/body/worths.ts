import { isNotice } from './lines-zh.ts'
import { hasSentence } from './measure.ts'
import type { Block, Box, Model } from './model.ts'
import { isBesideLink } from './teaser.ts'
import { describes, repeats, type Title } from './title.ts'
import type { Zone } from './zones.ts'

/** The worth of all that lies in a box: how far it speaks for being the article. */
export type Worths = (box: number) => number

/** Prose that stands alone in its box is worth less unless it is long: lists of other articles are made of such boxes. */
const ALONE = 0.4
const COMPANY = 600
const LONG = 500
/** Prose next to a link is what leads to another article. */
const TEASER = 0.15
const BEFORE_TITLE = 0.3
/** How many blocks after the title an article begins. */
const SOON = 25
const AFTER_TITLE = 1.5
const MARKED = 1.5
const REPEATED = 0.3
const SHORT = 24
const HALF = 0.5

export function findWorths(model: Model, zones: Zone[], title: Title): Worths {
  const { boxes, blocks } = model
  const weights = blocks.map((block) =>
    zones[block.box] ? 0 : block.weight * (1 - block.links) * saying(block) * doubt(model, block.text, title),
  )
  const company = findCompany(model, weights)
  const marked: boolean[] = []
  for (const box of boxes) marked.push(isMarked(box) || (marked[box.parent] ?? false))
  const sums = [0]
  for (const [at, weight] of weights.entries()) {
    const { box } = blocks[at] ?? { box: 0 }
    const least = isBesideLink(model, blocks, at) ? TEASER : ALONE
    const alone = Math.min(1, Math.max(least, weight / LONG, company(at) / COMPANY))
    const worth = weight * alone * (marked[box] ? MARKED : 1) * nearness(at, title.at)
    sums.push((sums.at(-1) ?? 0) + worth)
  }
  return (index) => {
    const box = boxes[index]
    return box ? (sums[box.to] ?? 0) - (sums[box.from] ?? 0) : 0
  }
}

/** Short sentences speak for an article, too, if less than long ones. */
function saying({ isProse, links, text, weight }: Block): number {
  if (isProse) return 1
  return links < 0.4 && weight >= SHORT && hasSentence(text) ? HALF : 0
}

/** How much prose there is around a block: in its own box, or in the one around that. */
function findCompany({ boxes, blocks }: Model, weights: number[]): (at: number) => number {
  const groups = new Map<number, number>()
  const around = (at: number) => {
    const box = blocks[at]?.box ?? 0
    return [box, boxes[box]?.parent ?? -1]
  }
  for (const [at, weight] of weights.entries()) {
    for (const group of around(at)) groups.set(group, (groups.get(group) ?? 0) + weight)
  }
  return (at) => Math.max(...around(at).map((group) => groups.get(group) ?? 0))
}

/** A notice of rights is no news; what the page gives as its description may stand over the article as well as in it. */
function doubt(model: Model, text: string, title: Title): number {
  if (isNotice(text)) return 0
  return describes(model, text) || repeats(text, title.text) ? REPEATED : 1
}

const isMarked = ({ tag, role, isBody }: Box) =>
  isBody || tag === 'article' || tag === 'main' || role === 'main'

function nearness(at: number, title: number): number {
  if (title < 0) return 1
  if (at < title) return BEFORE_TITLE
  return at <= title + SOON ? AFTER_TITLE : 1
}
