import { startsEnglishSection } from './lines.ts'
import { startsSection } from './lines-zh.ts'
import type { Block, Model } from './model.ts'
import { isBesideLink } from './teaser.ts'
import type { Zone } from './zones.ts'

/** What a heading such as 相关阅读 or Related brings in, up to the next paragraph of the article's own. */
export function findForeign(model: Model, zones: Zone[], range: Block[]): Set<Block> {
  const foreign = new Set<Block>()
  const makes = new Set<string>()
  let isForeign = false
  for (const [at, block] of range.entries()) {
    const isText = block.isProse && !zones[block.box]
    const make = makeOf(model, block)
    const isKnown = makes.has(make)
    if (isSection(block.text)) isForeign = true
    else if (isForeign && isText) isForeign = !isKnown && !isParagraph(model, range, at, makes.size === 0)
    if (isForeign) foreign.add(block)
    else if (isText) makes.add(make)
  }
  return foreign
}

/** Prose without a link to go with it that comes first, or has other paragraphs around it. */
const isParagraph = (model: Model, range: Block[], at: number, isFirst: boolean) =>
  !isBesideLink(model, range, at) && (isFirst || hasCompany(model, range, at))

const isSection = (text: string) => startsSection(text) || startsEnglishSection(text)

/** The element and the one around it, by tag and names. */
function makeOf({ boxes }: Model, block: Block): string {
  const box = boxes[block.box]
  const parent = boxes[box?.parent ?? -1]
  return `${box?.tag}${box?.names} in ${parent?.tag}${parent?.names}`
}

/** Another paragraph next to it in the same box: what leads to other articles stands in boxes of its own. */
function hasCompany({ boxes }: Model, range: Block[], at: number): boolean {
  const parent = boxes[range[at]?.box ?? -1]?.parent
  return [at - 1, at + 1].some((next) => {
    const block = range[next]
    return block?.isProse === true && boxes[block.box]?.parent === parent
  })
}
