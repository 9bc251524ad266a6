import type { Model } from './model.ts'
import { HEADINGS } from './tags.ts'
import { describes } from './title.ts'
import type { Zone } from './zones.ts'

/** From block `from` to block `to - 1`. */
export type Span = { from: number; to: number }

const LEVELS = 3

/**
 * The core with what belongs to it beside it: opening paragraphs in front of the box that holds the rest, a second
 * part behind an advertisement. Goes outwards, and stops at the first thing that is no prose.
 */
export function spread(model: Model, zones: Zone[], core: number, title: number): Span {
  const { boxes } = model
  const box = boxes[core] ?? { from: 0, to: 0, parent: -1 }
  const span = { from: box.from, to: box.to }
  const tag = usualTag(model, zones, span)
  let inner = core
  for (let level = 0; level < LEVELS; level++) {
    const outer = boxes[inner]?.parent ?? -1
    const around = boxes[outer]
    if (!around || around.tag === 'body' || around.tag === 'html') break
    span.from = reach(model, zones, span.from - 1, Math.max(around.from, title + 1), -1, inner, tag) + 1
    span.to = reach(model, zones, span.to, around.to - 1, 1, inner, tag)
    inner = outer
  }
  return span
}

/** Steps from block to block while they are prose like that of the core; gives the first one that is not taken. */
function reach(
  { boxes, blocks, description }: Model,
  zones: Zone[],
  start: number,
  end: number,
  step: 1 | -1,
  inner: number,
  tag: string,
) {
  let taken = start
  let misses = 0
  for (let at = start; step > 0 ? at <= end : at >= end; at += step) {
    const block = blocks[at]
    if (!block || misses > 3) break
    if (zones[block.box]) continue
    if (HEADINGS.has(boxes[block.box]?.tag ?? '') && step < 0) break
    const depth = depthBelow(boxes, block.box, boxes[inner]?.parent ?? -1)
    if (step < 0 && depth > 1 && describes(description, block.text)) break
    const isLike = block.isProse && block.links < 0.3 && boxes[block.box]?.tag === tag && depth <= 2
    if (isLike) {
      taken = at + step
      misses = 0
    } else misses += block.weight > 150 ? 4 : 1
  }
  return taken
}

/** The tag of the elements that hold most of the prose. */
function usualTag({ boxes, blocks }: Model, zones: Zone[], span: Span): string {
  const weights = new Map<string, number>()
  for (const block of blocks.slice(span.from, span.to)) {
    const tag = boxes[block.box]?.tag ?? ''
    if (!zones[block.box] && block.isProse) weights.set(tag, (weights.get(tag) ?? 0) + block.weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'p'
}

function depthBelow(boxes: Model['boxes'], box: number, ancestor: number): number {
  let depth = 0
  for (let at = box; at !== ancestor && at >= 0 && depth < 4; at = boxes[at]?.parent ?? -1) depth += 1
  return depth
}
