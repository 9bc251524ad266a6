import { splitOpening } from './lines-zh.ts'
import type { Block, Box, Model } from './model.ts'

/** A way back that stands behind the last sentence. */
const BACK = /\s*[（(【[]?返回(?:\p{Script=Han}|\w){1,10}(?:首页|频道|[，,]\s*查看更多)[\s>»）)】\]]*$/u

/** Who edited it, in parentheses behind the last sentence, and perhaps the day in a number. */
const EDITED =
  /\s*[（(【[](?:本文)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：／/][^（）()【】[\]]{1,40}[）)】\]](?:\s*\d{6,8})?$/u

/** Lines of a list, of a table and of an address stay together; paragraphs are parted by a blank line. */
export function renderBody(
  { boxes }: Model,
  kept: Block[],
): { body: string; opening: string; closing: string } {
  const [first, ...others] = kept
  if (!first) return { body: '', opening: '', closing: '' }
  const { opening, text } = splitOpening(first.text)
  const parts = [text]
  let before = first
  for (const block of others) {
    parts.push(between(boxes, before, block), block.text)
    before = block
  }
  const whole = parts.join('').trim()
  const body = whole.replace(BACK, '').replace(EDITED, '')
  return { body, opening, closing: whole.slice(body.length).trim() }
}

function between(boxes: Box[], before: Block, block: Block): string {
  const [above, here] = [rowOf(boxes, before), rowOf(boxes, block)]
  const areRows = here !== null && above !== null && here.parent === above.parent
  const box = boxes[block.box]
  const areItems =
    box?.tag === 'li' && boxes[before.box]?.tag === 'li' && box.parent === boxes[before.box]?.parent
  const isLine = block.isGlued && block.box === before.box && !beginsParagraph(before, block)
  return (areRows && !block.isProse) || areItems || isLine ? '\n' : '\n\n'
}

/** Where paragraphs are parted by single line breaks: the new one is indented, or both are whole sentences. */
const beginsParagraph = (before: Block, block: Block) => block.isIndented || (before.isProse && block.isProse)

/** The row of a table that a cell stands in. */
function rowOf(boxes: Box[], { box }: Block): Box | null {
  const cell = boxes[box]
  const row = boxes[cell?.parent ?? -1]
  return cell && row?.tag === 'tr' ? row : null
}
