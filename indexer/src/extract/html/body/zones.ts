import { isNotice } from './lines-zh.ts'
import type { Block, Box, Model } from './model.ts'
import { ASIDE_NAMES, CAPTION_NAMES, COMMENT_NAMES, HEAD_NAMES } from './names.ts'

/** What a part of the page is by its marks; `null` where nothing marks it as other than text. */
export type Zone = Mark | null
type Mark = 'hidden' | 'site' | 'aside' | 'comments' | 'caption' | 'head'

/** A part that holds this share of the page's prose is the article, whatever it is called. */
const MOST: Record<Mark, number> = {
  hidden: 0.5,
  site: 0.4,
  aside: 0.45,
  comments: 0.75,
  caption: 0.2,
  head: 0.3,
}

/** A run of paragraphs of this share is text, too, but for the names. */
const MOST_IN_RUN = 0.15

/** Marks that are elements of HTML are seldom wrong. */
const MOST_BY_TAG: Record<Mark, number> = { ...MOST, site: 0.7, aside: 0.7 }

/** For each box the zone it begins or lies in. */
export function findZones({ boxes, blocks }: Model): Zone[] {
  const prose = sumsOf(blocks, ({ isProse, text, weight }) => (isProse && !isNotice(text) ? weight : 0))
  const runs = sumsOf(blocks, (block, at) => (isInRun(boxes, blocks, at) ? block.weight : 0))
  const all = prose.at(-1) || 1
  const zones: Zone[] = []
  for (const box of boxes) {
    const outer = zones[box.parent] ?? null
    const own = outer && CLOSED.has(outer) ? null : markOf(box)
    const isMarked = own !== null && inside(prose, box) < mostOf(own, box) * all
    const isText = own === 'aside' && box.tag !== 'aside' && inside(runs, box) >= MOST_IN_RUN * all
    zones.push(isMarked && !isText ? own : inherited(box, outer))
  }
  return zones
}

/** What the blocks before each one, and all, come to. */
function sumsOf(blocks: Block[], worth: (block: Block, at: number) => number): number[] {
  const sums = [0]
  for (const [at, block] of blocks.entries()) sums.push((sums.at(-1) ?? 0) + worth(block, at))
  return sums
}

const inside = (sums: number[], { from, to }: Box) => (sums[to] ?? 0) - (sums[from] ?? 0)

/** Paragraph next to paragraph without links: nobody sets an aside so. */
function isInRun(boxes: Box[], blocks: Block[], at: number): boolean {
  const parent = boxes[blocks[at]?.box ?? -1]?.parent
  return [at - 1, at, at + 1].every((next) => {
    const block = blocks[next]
    return block?.isProse === true && block.links < 0.1 && boxes[block.box]?.parent === parent
  })
}

const mostOf = (mark: Mark, { tag }: Box) => (BY_TAG.get(tag) === mark ? MOST_BY_TAG : MOST)[mark]

/** What lies in these is of no other kind. */
const CLOSED = new Set<Mark>(['hidden', 'comments', 'site'])

/** What people quote stays text inside a figure. */
const inherited = ({ tag }: Box, outer: Zone): Zone =>
  outer === 'caption' && (tag === 'blockquote' || tag === 'table' || tag === 'pre') ? null : outer

const BY_ROLE = new Map<string, Mark>([
  ['navigation', 'site'],
  ['banner', 'site'],
  ['contentinfo', 'site'],
  ['complementary', 'aside'],
])
const BY_TAG = new Map<string, Mark>([
  ['nav', 'site'],
  ['footer', 'site'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['header', 'head'],
  ['aside', 'aside'],
  ['dialog', 'aside'],
])

function markOf(box: Box): Mark | null {
  if (box.isHidden) return 'hidden'
  const marked = BY_ROLE.get(box.role) ?? BY_TAG.get(box.tag)
  if (marked) return marked
  if (box.tag === 'form') return 'aside'
  return box.isBody || box.tag === 'body' || box.tag === 'html' ? null : named(box.names)
}

function named(names: string): Mark | null {
  if (COMMENT_NAMES.test(names)) return 'comments'
  if (CAPTION_NAMES.test(names)) return 'caption'
  if (HEAD_NAMES.test(names)) return 'head'
  return ASIDE_NAMES.test(names) ? 'aside' : null
}
