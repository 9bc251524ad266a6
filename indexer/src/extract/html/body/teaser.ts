import type { Block, Model } from './model.ts'

/** Whether a link alone stands next to it in the same small box: what leads to another article is made so. */
export function isBesideLink({ boxes }: Model, blocks: Block[], at: number): boolean {
  const parent = boxes[blocks[at]?.box ?? -1]?.parent
  return [at - 1, at + 1].some((next) => {
    const block = blocks[next]
    return (
      block !== undefined &&
      block.links > 0.8 &&
      (block.box === parent || boxes[block.box]?.parent === parent)
    )
  })
}
