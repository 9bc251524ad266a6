import type { Page, PageNode } from '../body/dom.ts'
import { aroundTitle, isApart } from '../dates/apart.ts'
import { attribute, findNodes, textOf } from '../walk.ts'

const MOST = 30

/** Words under which a blog files an article, by its links: `rel="tag"`, of which those of categories say so too. */
export function linkedTags(page: Page, kind: 'tag' | 'category'): string[] {
  const isKind = (node: PageNode) => {
    if (node.localName !== 'a') return false
    const words = attribute(node, 'rel').toLowerCase().split(/\s+/)
    return kind === 'category'
      ? words.includes('category')
      : words.includes('tag') && !words.includes('category')
  }
  const around = aroundTitle(page)
  const links = findNodes(page, isKind, { enter: isContent, most: MOST })
  return [...new Set(links.filter((link) => !isTeased(link, around)).map(textOf))].filter(
    (text) => text !== '',
  )
}

const isContent = ({ localName }: PageNode) => localName !== 'nav' && localName !== 'aside'

/** In another article's teaser; the foot of an article, where tags stand, is none. */
function isTeased(link: PageNode, around: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = link; at; at = at.parentNode)
    if (at.localName === 'footer' && /\b(?:entry|post|article)-/.test(attribute(at, 'class'))) return false
  return isApart(link, around)
}
