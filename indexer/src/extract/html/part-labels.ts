import { isDay } from '../date/is-day.ts'
import { readLabelled } from '../labels.ts'
import { ELEMENT, type Page, type PageNode, TEXT } from './body/dom.ts'
import { isElement, walk } from './walk.ts'

type Editable = PageNode & { insertBefore(node: PageNode, before: PageNode): void }
type Placed = PageNode & { previousSibling: PageNode | null }
type Maker = { createTextNode(text: string): PageNode }

const INLINE = /^(?:span|em|i|b|strong|font|small|label|time|a|cite)$/
const LONGEST = 60
const MOST_NODES = 20
const KEYWORDS = /^(?:文章)?(?:标签|标籤|关键词|关键字|關鍵詞|tags?|keywords?)\s*[:：]?$/i

/**
 * Templates set the date, the source and the author side by side and leave the space between them to the style sheet.
 * A blank goes between two such parts, never between the words of a paragraph.
 */
export function partLabels(page: Page): void {
  const ends = [...walk(page)].filter((node) => isInline(node) && isInline(node.nextSibling))
  let areKeywords = false
  for (const node of ends) {
    const next = node.nextSibling as PageNode
    const [left, right] = [shortText(node), shortText(next)]
    const before = (node as Placed).previousSibling
    areKeywords =
      (areKeywords && before !== null && isInline(before)) || isKeywordsLabel(before) || KEYWORDS.test(left)
    const arePaired = isPart(left) && isPart(right)
    const isList = areKeywords && node.localName === 'a' && next.localName === 'a'
    const isLast = readLabelled(right) !== null && left !== '' && left.length <= 20 && !hasText(before)
    if (arePaired || isList || isLast)
      (node.parentNode as Editable | null)?.insertBefore((page as Page & Maker).createTextNode(' '), next)
  }
}

const isInline = (node: PageNode | null): boolean =>
  node !== null && node.nodeType === ELEMENT && INLINE.test(node.localName ?? '')

const isKeywordsLabel = (node: PageNode | null): boolean =>
  node !== null && KEYWORDS.test((isElement(node) ? shortText(node) : (node.data ?? '')).trim())

const hasText = (node: PageNode | null): boolean => node?.nodeType === TEXT && (node.data ?? '').trim() !== ''

/** A date, or a label with or without its value. */
const isPart = (text: string): boolean =>
  text !== '' &&
  ((/\d/.test(text) && isDay(text)) || readLabelled(text) !== null || readLabelled(`${text} 2000`) !== null)

/** The words of a small element; nothing where it holds more than a label. */
function shortText(top: PageNode): string {
  let text = ''
  let count = 0
  for (const node of walk(top)) {
    count += 1
    if (node.nodeType === TEXT) text += node.data ?? ''
    if (count > MOST_NODES || text.length > LONGEST) return ''
  }
  return text.trim()
}
