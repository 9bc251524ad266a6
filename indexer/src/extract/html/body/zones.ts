import { isNotice } from './lines-zh.ts'
import type { Box, Model } from './model.ts'
import { ASIDE_NAMES, CAPTION_NAMES, COMMENT_NAMES, HEAD_NAMES } from './names.ts'

/** What a part of the page is by its marks; `null` where nothing marks it as other than text. */
export type Zone = 'hidden' | 'site' | 'aside' | 'comments' | 'caption' | 'head' | null

/** A part that holds this share of the page's prose is the article, whatever it is called. */
const MOST: Record<Exclude<Zone, null>, number> = {
  hidden: 0.5,
  site: 0.4,
  aside: 0.45,
  comments: 0.75,
  caption: 0.2,
  head: 0.3,
}

/** For each box the zone it begins or lies in. */
export function findZones({ boxes, blocks }: Model): Zone[] {
  const before = [0]
  for (const block of blocks)
    before.push((before.at(-1) ?? 0) + (block.isProse && !isNotice(block.text) ? block.weight : 0))
  const all = before.at(-1) || 1
  const zones: Zone[] = []
  for (const box of boxes) {
    const outer = box.parent >= 0 ? (zones[box.parent] ?? null) : null
    const share = ((before[box.to] ?? 0) - (before[box.from] ?? 0)) / all
    const own = outer === 'hidden' || outer === 'comments' || outer === 'site' ? null : ownZone(box)
    zones.push(own && share < MOST[own] ? own : isFreed(box) ? null : outer)
  }
  return zones
}

/** What people quote stays text inside a figure. */
const isFreed = ({ tag }: Box) => tag === 'blockquote' || tag === 'table' || tag === 'pre'

function ownZone(box: Box): Zone {
  const { tag, role, names } = box
  if (box.isHidden) return 'hidden'
  if (tag === 'nav' || role === 'navigation' || role === 'banner' || role === 'contentinfo') return 'site'
  if (tag === 'footer') return 'site'
  if (COMMENT_NAMES.test(names)) return 'comments'
  if (tag === 'figure' || tag === 'figcaption' || CAPTION_NAMES.test(names)) return 'caption'
  if (tag === 'header' || HEAD_NAMES.test(names)) return 'head'
  if (tag === 'aside' || tag === 'form' || tag === 'dialog' || role === 'complementary') return 'aside'
  if (box.isBody || tag === 'body' || tag === 'html') return null
  return ASIDE_NAMES.test(names) ? 'aside' : null
}
