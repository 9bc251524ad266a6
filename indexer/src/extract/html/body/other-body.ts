import type { Page } from './dom.ts'
import type { FoundBody } from './find-body.ts'
import { judge } from './judge.ts'
import type { Block, Box, Model } from './model.ts'
import { readModel } from './read-model.ts'
import { renderBody } from './render.ts'
import { LEAVES } from './tags.ts'
import { findZones, type Zone } from './zones.ts'

const FEWEST = 2
const PURE = 0.9

/**
 * The largest part of a page that is written otherwise than its article and holds paragraphs; its text may be hidden,
 * as that of a tab is. `isOther` says of a text whether it is, null of one that is in no language.
 */
export function findOtherBody(
  document: Page,
  isOther: (text: string) => boolean | null,
): (FoundBody & { isHidden: boolean }) | null {
  if (!document.documentElement) return null
  const model = readModel(document.documentElement)
  const marks = findZones(model)
  const at = largest(model, marks, isOther)
  const box = model.boxes[at]
  if (!box) return null
  const isHidden = marks[at] === 'hidden'
  const zones = isHidden ? marks.map((zone) => (zone === 'hidden' ? null : zone)) : marks
  const keep = judge(model, zones, box, '')
  const inside = model.blocks.slice(box.from, box.to)
  const { body, opening, closing } = renderBody(
    model,
    inside.filter((_, index) => keep[index]),
  )
  const left = inside.filter((_, index) => !keep[index]).map(({ text }) => text)
  return {
    body,
    removed: [opening, left.join('\n'), closing].filter((text) => text !== ''),
    elsewhere: [],
    isHidden,
  }
}

function largest(model: Model, zones: Zone[], isOther: (text: string) => boolean | null): number {
  const kinds = model.blocks.map(({ text }) => isOther(text))
  const others = sums(model.blocks, ({ weight }, at) => (kinds[at] === true ? weight : 0))
  const own = sums(model.blocks, ({ weight }, at) => (kinds[at] === false ? weight : 0))
  const prose = sums(model.blocks, ({ isProse }, at) => (isProse && kinds[at] === true ? 1 : 0))
  const within = (all: number[], { from, to }: Box) => (all[to] ?? 0) - (all[from] ?? 0)
  let best = -1
  for (const [at, box] of model.boxes.entries()) {
    const zone = zones[at] ?? null
    if ((zone !== null && zone !== 'hidden') || LEAVES.has(box.tag)) continue
    const weight = within(others, box)
    if (within(prose, box) < FEWEST || weight < PURE * (weight + within(own, box))) continue
    const known = model.boxes[best]
    if (!known || weight > within(others, known)) best = at
  }
  return best
}

function sums(blocks: Block[], worth: (block: Block, at: number) => number): number[] {
  const all = [0]
  for (const [at, block] of blocks.entries()) all.push((all.at(-1) ?? 0) + worth(block, at))
  return all
}
