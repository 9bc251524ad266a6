import type { Box, Model } from './model.ts'
import { LEAVES } from './tags.ts'
import type { Worths } from './worths.ts'

const MOST = 0.6
const KIN = 0.15

/** The box that holds the bulk of the article: from the whole page inwards, while one part holds most of it. */
export function findCore({ boxes }: Model, worthOf: Worths): number {
  const best = new Map<number, number>()
  const kin = new Map<string, number>()
  for (const [index, box] of boxes.entries()) {
    const { parent, tag } = box
    if (parent < 0 || LEAVES.has(tag) || worthOf(index) <= 0) continue
    if (worthOf(index) > worthOf(best.get(parent) ?? -1)) best.set(parent, index)
    kin.set(shapeOf(box), (kin.get(shapeOf(box)) ?? 0) + worthOf(index))
  }
  let core = 0
  for (;;) {
    const child = best.get(core)
    const box = boxes[child ?? -1]
    if (child === undefined || !box) return core
    const worth = worthOf(child)
    const isPart = box.tag !== 'article' && (kin.get(shapeOf(box)) ?? 0) - worth > KIN * worth
    if (worth < MOST * worthOf(core) || isPart) return core
    core = child
  }
}

/** Siblings of the same make are parts of one article, cut by advertisements; but articles are each their own. */
const shapeOf = ({ parent, tag, names }: Box) => `${parent} ${tag}${names}`
