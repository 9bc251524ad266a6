import type { Box, Model } from './model.ts'
import { LEAVES } from './tags.ts'
import type { Worths } from './worths.ts'

const MOST = 0.6
const ONE_OF_MANY = 0.25
const KIN = 0.1
const NAMELESS_KIN = 0.6

/** The box that holds the bulk of the article: from the whole page inwards, while one part holds most of it. */
export function findCore({ boxes }: Model, worthOf: Worths, title: number): number {
  const children = worthyChildren(boxes, worthOf)
  let core = 0
  for (;;) {
    const inside = children.get(core) ?? []
    const best = inside.reduce((found, child) => (worthOf(child) > worthOf(found) ? child : found), -1)
    const box = boxes[best]
    if (!box || worthOf(best) < least(box, title) * worthOf(core)) return core
    const parts = inside.filter((child) => child !== best && areAlike(box, boxes[child]))
    const worth = parts.reduce((sum, child) => sum + worthOf(child), 0)
    if (worth > (isNameless(box) ? NAMELESS_KIN : KIN) * worthOf(best)) return core
    core = best
  }
}

/** The boxes with something in them, below each box. */
function worthyChildren(boxes: Box[], worthOf: Worths): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const [index, { tag, parent }] of boxes.entries()) {
    if (LEAVES.has(tag) || worthOf(index) <= 0) continue
    const known = children.get(parent)
    if (known) known.push(index)
    else children.set(parent, [index])
  }
  return children
}

/** Marked as an article with the title in it, it may be one of several. */
const least = ({ tag, from, to }: Box, title: number) =>
  tag === 'article' && title >= from && title < to ? ONE_OF_MANY : MOST

const isNameless = ({ names }: Box) => names.trim() === '|'

/** Siblings of like make are parts of one article, cut by advertisements; but articles are each their own. */
function areAlike(box: Box, other: Box | undefined): boolean {
  if (!other || other.tag !== box.tag || box.tag === 'article') return false
  if (box.names === other.names) return true
  const [own, others] = [wordsOf(box), wordsOf(other)]
  const shared = [...own].filter((word) => others.has(word)).length
  return shared >= 2 && shared >= 0.5 * Math.max(own.size, others.size)
}

const wordsOf = ({ names }: Box) => new Set(names.split(' ').filter((word) => word.length > 1))
