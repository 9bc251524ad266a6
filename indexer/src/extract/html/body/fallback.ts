import type { Model } from './model.ts'
import type { Zone } from './zones.ts'

/** Where nothing on a page says a sentence: the smallest box that holds the title and something else, or the whole page. */
export function boxAroundTitle({ boxes, blocks }: Model, zones: Zone[], title: number): number {
  let box = blocks[title]?.box ?? 0
  const saysMore = (index: number) => {
    const { from, to } = boxes[index] ?? { from: 0, to: 0 }
    return blocks
      .slice(from, to)
      .some((block, at) => from + at > title && !zones[block.box] && block.links < 0.5)
  }
  while (box > 0 && !saysMore(box)) box = boxes[box]?.parent ?? 0
  return box
}
