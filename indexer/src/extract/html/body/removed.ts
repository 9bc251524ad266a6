import type { Block, Box, Model } from './model.ts'
import type { Span } from './spread.ts'
import type { Zone } from './zones.ts'

const LEVELS = 4
const NEAR = 40
const LONGEST = 20_000

/**
 * What is left out of the span and what stands near it, neighbours together: nothing hidden, and nothing of the
 * site's own navigation.
 */
export function collectRemoved(
  model: Model,
  zones: Zone[],
  article: { core: number; span: Span; title: number; keep: boolean[] },
): { removed: string[]; near: Set<Block> } {
  const { span, keep, title } = article
  const taken = new Set<Block>()
  const near = neighbourhood(model.boxes, article.core, span, title)
  const groups: string[][] = []
  let isOpen = false
  let length = 0
  for (const [index, block] of model.blocks.slice(near.from, near.to).entries()) {
    const at = near.from + index
    const zone = zones[block.box] ?? null
    if (zone === 'hidden' || at === title) continue
    const isMenu = at < span.from && block.links > 0.8
    const isLeftOut = keep[at - span.from] !== true && zone !== 'site' && !isMenu && length < LONGEST
    if (isLeftOut) {
      length += add(groups, block, isOpen)
      taken.add(block)
    }
    isOpen = isLeftOut
  }
  return { removed: groups.map((lines) => lines.join('\n')), near: taken }
}

function add(groups: string[][], { text }: Block, isOpen: boolean): number {
  if (isOpen) groups.at(-1)?.push(text)
  else groups.push([text])
  return text.length
}

/** From the title to the end of what holds the article, as far as that isn't the whole page. */
function neighbourhood(boxes: Box[], core: number, span: Span, title: number): Span {
  const near = { ...span }
  let outer = boxes[core]
  for (let level = 0; level < LEVELS && outer && outer.tag !== 'body'; level++) {
    near.from = Math.min(near.from, Math.max(outer.from, span.from - NEAR))
    near.to = Math.max(near.to, Math.min(outer.to, span.to + NEAR))
    outer = boxes[outer.parent]
  }
  const isClose = title >= 0 && title < span.from && title >= span.from - NEAR
  return isClose ? { from: title, to: near.to } : near
}
