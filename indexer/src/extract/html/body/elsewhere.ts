import type { Block, Box, Model } from './model.ts'
import type { Span } from './spread.ts'
import type { Zone } from './zones.ts'

const LONGEST = 20_000
/** Links as short as this are entries of menus; headlines of other articles are longer. */
const SHORT_LINK = 30
const CHROME =
  / (?:nav|navbar|navigation|menu|menubar|daohang|foot|footer|bottom|copyright|breadcrumbs?|crumbs|cookies?|consent|login|skip link) /
const CHROME_TAGS = new Set(['nav', 'footer'])
const ARTICLES = new Set(['article', 'main'])

/**
 * What stands further from the article than what is removed from it, readers' comments and lists of other articles:
 * all that can be seen but the site's own navigation. It says nothing of the article itself.
 */
export function collectElsewhere(
  { boxes, blocks }: Model,
  zones: Zone[],
  article: { span: Span; title: number; keep: boolean[]; near: ReadonlySet<Block> },
): string[] {
  const chrome = findChrome(boxes)
  const groups: string[][] = []
  let isOpen = false
  let length = 0
  for (const [at, block] of blocks.entries()) {
    const isKept = article.keep[at - article.span.from] === true || at === article.title
    const isMenu = block.links > 0.8 && block.weight < SHORT_LINK
    const isKnown = isKept || article.near.has(block) || zones[block.box] === 'hidden'
    const isOut = !isKnown && !isMenu && !chrome[block.box] && length < LONGEST
    if (isOut && isOpen) groups.at(-1)?.push(block.text)
    else if (isOut) groups.push([block.text])
    if (isOut) length += block.text.length
    isOpen = isOut
  }
  return groups.map((lines) => lines.join('\n'))
}

/** For each box whether it belongs to the site rather than to an article: the foot of an article is the article's. */
function findChrome(boxes: Box[]): boolean[] {
  const isInside: boolean[] = []
  const chrome: boolean[] = []
  for (const { tag, parent, role, names } of boxes) {
    const inside = isInside[parent] === true
    isInside.push(inside || ARTICLES.has(tag))
    const isRoot = tag === 'html' || tag === 'body'
    const isOwn =
      CHROME_TAGS.has(tag) || role === 'navigation' || role === 'contentinfo' || CHROME.test(names)
    chrome.push(chrome[parent] === true || (!inside && !isRoot && isOwn))
  }
  return chrome
}
