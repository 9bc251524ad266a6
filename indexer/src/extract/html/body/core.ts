import { isNotice } from './lines-zh.ts'
import type { Box, Model } from './model.ts'
import { LEAVES } from './tags.ts'
import { describes, repeats, type Title } from './title.ts'
import type { Zone } from './zones.ts'

/** The parts of a page by what speaks for their being the article. */
export type Worths = {
  /** A block's worth: that of prose is its length. */
  of: (block: number) => number
  /** The worth of all blocks in a box. */
  inside: (box: number) => number
}

/** Prose that stands alone in its box is worth less: lists of other articles are made of such boxes. */
const ALONE = 0.4
const COMPANY = 600
const BEFORE_TITLE = 0.3
const MARKED = 1.5
const REPEATED = 0.3

export function findWorths({ boxes, blocks, description }: Model, zones: Zone[], title: Title): Worths {
  const groups = new Map<number, number>()
  const grown = blocks.map((block) => {
    const box = boxes[block.box]
    if (!box || zones[block.box] || !block.isProse) return 0
    const weight = block.weight * (1 - block.links) * doubt(block.text, description, title.text)
    for (const group of new Set([block.box, box.parent])) groups.set(group, (groups.get(group) ?? 0) + weight)
    return weight
  })
  const marked: boolean[] = []
  for (const box of boxes) marked.push(isMarked(box) || (marked[box.parent] ?? false))
  const worths = blocks.map((block, at) => {
    const parent = boxes[block.box]?.parent ?? 0
    const company = Math.max(groups.get(block.box) ?? 0, groups.get(parent) ?? 0)
    const factor =
      (company < COMPANY ? ALONE : 1) * (at < title.at ? BEFORE_TITLE : 1) * (marked[block.box] ? MARKED : 1)
    return (grown[at] ?? 0) * factor
  })
  const sums = [0]
  for (const worth of worths) sums.push((sums.at(-1) ?? 0) + worth)
  return {
    of: (block) => worths[block] ?? 0,
    inside: (index) => {
      const box = boxes[index]
      return box ? (sums[box.to] ?? 0) - (sums[box.from] ?? 0) : 0
    },
  }
}

/** A notice of rights is no news; what the page gives as its description may stand over the article as well as in it. */
function doubt(text: string, description: string, title: string): number {
  if (isNotice(text)) return 0
  return describes(description, text) || repeats(text, title) ? REPEATED : 1
}

const isMarked = ({ tag, role, isBody }: Box) =>
  isBody || tag === 'article' || tag === 'main' || role === 'main'

/** The box that holds the bulk of the article: from the whole page inwards, while one part holds most of it. */
export function findCore({ boxes }: Model, { inside }: Worths): number {
  const best: number[] = new Array(boxes.length).fill(-1)
  for (const [index, { parent, tag }] of boxes.entries()) {
    if (parent < 0 || LEAVES.has(tag) || inside(index) <= 0) continue
    const rival = best[parent] ?? -1
    if (rival < 0 || inside(index) > inside(rival)) best[parent] = index
  }
  let core = 0
  for (;;) {
    const child = best[core] ?? -1
    if (child < 0 || inside(child) < 0.6 * inside(core)) return core
    core = child
  }
}
