import { hasSentence } from './measure.ts'
import type { Block, Model } from './model.ts'
import { HEADINGS } from './tags.ts'

const weightOf = (blocks: Block[]) => blocks.reduce((sum, { weight }) => sum + weight, 0)

const PARAGRAPH = 70
const STOP = /[。.][”’"'」』）)]*$/

/** Lines and whole lists that are nothing but links, unless links are what the article is made of. */
export function findLinkLines({ boxes }: Model, range: Block[]): Set<Block> {
  const tagOf = ({ box }: Block) => boxes[box]?.tag ?? ''
  const parentOf = ({ box }: Block) => boxes[box]?.parent ?? -1
  const withProse = new Set(range.filter(({ isProse }) => isProse).map(parentOf))
  // Headlines that lead to other articles have no full stop.
  const isParagraph = (block: Block) =>
    tagOf(block) === 'p' &&
    block.weight >= PARAGRAPH &&
    STOP.test(block.text) &&
    withProse.has(parentOf(block))
  const isLink = (block: Block) =>
    block.links > 0.8 &&
    !isParagraph(block) &&
    (!hasSentence(block.text) || block.links > 0.95) &&
    !HEADINGS.has(tagOf(block))
  const lines = range.filter(isLink)
  const areMany = lines.length > 8 || weightOf(lines) > 0.4 * weightOf(range)
  if (areMany && lines.length > 0.2 * range.length) return new Set()
  const mixed = new Set<number>()
  for (const block of range) if (!isLink(block)) mixed.add(parentOf(block))
  return new Set(lines.filter((block) => tagOf(block) !== 'li' || !mixed.has(parentOf(block))))
}
