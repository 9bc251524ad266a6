import type { Page, PageNode } from '../body/dom.ts'
import { attribute, walk } from '../walk.ts'

const APART =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|related|relate|recommend\w*|recirc\w*|sidebar|side|aside|footer|foot|nav|navbar|reply|replies|popular|trending|latest|widgets?|hot|rank|ranking|tie|tuijian|xiangguan|pinglun|teasers?|promo|rail|upnext|read-?next|newsletter|most-?read|more-?news|carousel|ticker|weather|calendar|archives?|copyright|breadcrumbs?)(?:$|[\s_-])/i
const TAGS = new Set(['nav', 'footer', 'aside'])

/** Does a name of class and id say that this is beside the article? */
export const isApartName = (names: string): boolean => APART.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))

/**
 * Is a node in a part of the page that is about other things: comments, other articles, the site? What is also around
 * the title is not, whatever its name.
 */
export function isApart(node: PageNode, aroundTitle: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = node; at && !aroundTitle.has(at); at = at.parentNode) {
    const tag = at.localName ?? ''
    if (tag === 'body' || tag === 'html') return false
    if (TAGS.has(tag) || isApartName(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true
  }
  return false
}

/** The elements that hold the first heading of the page. */
export function aroundTitle(page: Page): ReadonlySet<PageNode> {
  const around = new Set<PageNode>()
  for (const node of walk(page)) {
    if (node.localName !== 'h1') continue
    for (let at: PageNode | null = node; at; at = at.parentNode) around.add(at)
    break
  }
  return around
}
