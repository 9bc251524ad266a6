import type { Block, Model } from './model.ts'
import { HEADINGS } from './tags.ts'
import { describes } from './title.ts'
import type { Zone } from './zones.ts'

/** From block `from` to block `to - 1`. */
export type Span = { from: number; to: number }

const LEVELS = 3
const MISSES = 3
const SHORT = 150

/**
 * The core with what belongs to it beside it: opening paragraphs in front of the box that holds the rest, a second
 * part behind an advertisement. Goes outwards, and stops at the first thing that is not like the core.
 */
export function spread(model: Model, zones: Zone[], core: number, title: number): Span {
  const { boxes } = model
  const { from, to } = boxes[core] ?? { from: 0, to: 0 }
  const span = { from, to }
  const tag = usualTag(model, zones, span)
  let outer = boxes[core]?.parent ?? -1
  for (let level = 0; level < LEVELS; level++) {
    const around = boxes[outer]
    if (!around || around.tag === 'body' || around.tag === 'html') break
    const isLike = likeIn(model, tag, outer)
    const isOpening = (block: Block) =>
      isLike(block) && !(depthBelow(model, block.box, outer) > 1 && describes(model, block.text))
    const isHeading = (block: Block) => HEADINGS.has(boxes[block.box]?.tag ?? '')
    const back = backwards(model, zones, span.from, Math.max(around.from, title + 1))
    span.from -= reach(back, isOpening, isHeading)
    span.to += reach(forwards(model, zones, span.to, around.to), isLike, () => false)
    outer = around.parent
  }
  return span
}

type Step = { block: Block; isOut: boolean }

function* backwards({ blocks }: Model, zones: Zone[], from: number, end: number): Generator<Step> {
  for (let at = from - 1; at >= end; at--) yield step(blocks[at] as Block, zones)
}

function* forwards({ blocks }: Model, zones: Zone[], from: number, end: number): Generator<Step> {
  for (let at = from; at < end; at++) yield step(blocks[at] as Block, zones)
}

const step = (block: Block, zones: Zone[]): Step => ({ block, isOut: (zones[block.box] ?? null) !== null })

/** How many blocks to take: up to the last one that is like the core, over a few short ones that are not. */
function reach(steps: Iterable<Step>, isLike: (block: Block) => boolean, stopsAt: (block: Block) => boolean) {
  let taken = 0
  let passed = 0
  let misses = 0
  for (const { block, isOut } of steps) {
    passed += 1
    if (isOut) continue
    if (stopsAt(block)) break
    if (isLike(block)) {
      taken = passed
      misses = 0
    } else misses += 1
    if (misses > MISSES || (misses > 0 && block.weight > SHORT)) break
  }
  return taken
}

const likeIn = (model: Model, tag: string, outer: number) => (block: Block) =>
  block.isProse &&
  block.links < 0.3 &&
  model.boxes[block.box]?.tag === tag &&
  depthBelow(model, block.box, outer) <= 2

function depthBelow({ boxes }: Model, box: number, ancestor: number): number {
  let depth = 0
  for (let at = box; at !== ancestor && at >= 0 && depth < 4; at = boxes[at]?.parent ?? -1) depth += 1
  return depth
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
