import type { Block, Model } from './model.ts'
import type { Zone } from './zones.ts'

/** The boxes that hold the article's paragraphs: those with much of the prose directly in them. */
export function findHomes({ boxes }: Model, zones: Zone[], range: Block[]): Set<number> {
  const weights = new Map<number, number>()
  let all = 0
  for (const block of range) {
    if (!block.isProse || zones[block.box]) continue
    all += block.weight
    for (const box of [block.box, boxes[block.box]?.parent ?? -1])
      weights.set(box, (weights.get(box) ?? 0) + block.weight)
  }
  return new Set([...weights].filter(([, weight]) => weight >= 0.25 * all).map(([box]) => box))
}

export const isAtHome = ({ boxes }: Model, homes: Set<number>, { box }: Block): boolean =>
  homes.has(box) || homes.has(boxes[box]?.parent ?? -1)
