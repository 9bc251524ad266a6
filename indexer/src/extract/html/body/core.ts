import type { Box, Model } from './model.ts'
import { LEAVES } from './tags.ts'
import type { Worths } from './worths.ts'

const MOST = 0.6
const KIN = 0.15
const NAMELESS_KIN = 0.6
const ONE_OF_MANY = 0.25

/** The box that holds the bulk of the article: from the whole page inwards, while one part holds most of it. */
export function findCore({ boxes }: Model, worthOf: Worths, title: number): number {
  const best = new Map<number, number>()
  const alike = new Map<string, number>()
  for (const [index, box] of boxes.entries()) {
    const worth = worthOf(index)
    if (worth <= 0 || LEAVES.has(box.tag)) continue
    if (worth > worthOf(best.get(box.parent) ?? -1)) best.set(box.parent, index)
    alike.set(shapeOf(box), (alike.get(shapeOf(box)) ?? 0) + worth)
  }
  const isPart = (box: Box, worth: number) =>
    box.tag !== 'article' &&
    (alike.get(shapeOf(box)) ?? 0) > (1 + (box.names.trim() === '|' ? NAMELESS_KIN : KIN)) * worth
  let core = 0
  for (;;) {
    const child = best.get(core) ?? -1
    const box = boxes[child]
    const worth = worthOf(child)
    if (!box || worth < least(box, title) * worthOf(core) || isPart(box, worth)) return core
    core = child
  }
}

/** Marked as an article with the title in it, it may be one of several. */
const least = ({ tag, from, to }: Box, title: number) =>
  tag === 'article' && title >= from && title < to ? ONE_OF_MANY : MOST

/** Siblings of the same make are parts of one article, cut by advertisements; but articles are each their own. */
const shapeOf = ({ parent, tag, names }: Box) => `${parent} ${tag}${names}`
