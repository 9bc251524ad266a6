import type { PageNode } from '../body/dom.ts'
import { attribute } from '../walk.ts'

const APART =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|related|relate|recommend\w*|recirc\w*|sidebar|side|aside|footer|foot|nav|navbar|reply|replies|popular|trending|latest|widgets?|hot|rank|ranking|tie|tuijian|xiangguan|pinglun|teasers?|promo|rail|upnext|read-?next|newsletter|most-?read|more-?news|carousel|ticker|weather|calendar|archives?|copyright|breadcrumbs?)(?:$|[\s_-])/i
const TAGS = new Set(['nav', 'footer', 'aside'])

/** Does a name of class and id say that this is beside the article? */
export const isApartName = (names: string): boolean => APART.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))

/** Is a node in a part of the page that is about other things: comments, other articles, the site? */
export function isApart(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) {
    const tag = at.localName ?? ''
    if (tag === 'body' || tag === 'html') return false
    if (TAGS.has(tag) || isApartName(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true
  }
  return false
}
