import { foldName } from '../../fold-name.ts'
import type { Page, PageNode } from '../body/dom.ts'
import { attribute, findNodes, isElement, textOf, walk } from '../walk.ts'
import { type Described, names } from './json-ld.ts'

const NO_SECTION =
  /^(?:home ?page|home|首页|网站首页|主页|正文|新闻正文|内容|详情|当前位置|您(?:现在)?的位置|位置|返回|article|articles|news|story|post|more|\W*)$/i
const CRUMBS =
  /(?:^|[\s_-])(?:bread-?crumbs?|crumbs?|mianbaoxie|dangqian|weizhi|location-?nav|cur-?pos(?:ition)?)/i
const HERE = /^(?:当前|您(?:当前|现在)?的?|你的?)?(?:所在)?位置(?:是)?\s*[:：]\s*/

/** Is it the name of a section, and not the article itself, a domain or the front page? */
export const isSection = (name: string, title: string): boolean =>
  name.length <= 40 &&
  !NO_SECTION.test(name) &&
  !/^[\w-]+(?:\.[\w-]+)+$/.test(name) &&
  !foldName(title).startsWith(foldName(name.replace(/…|\.{3}/, '')))

/** The deepest breadcrumb that is neither the front page nor the article itself. */
export function deepest(crumbs: readonly string[], title: string): string | null {
  const isSection = (crumb: string) =>
    crumb.length <= 40 &&
    !NO_SECTION.test(crumb) &&
    !foldName(title).startsWith(foldName(crumb.replace(/…|\.{3}/, '')))
  return crumbs.map((crumb) => crumb.replace(HERE, '').trim()).findLast(isSection) ?? null
}

export function crumbsOf({ breadcrumbs, resolve }: Described): string[] {
  const items = [breadcrumbs?.itemListElement]
    .flat()
    .filter((item) => typeof item === 'object' && item !== null)
  return items.flatMap((item) => {
    const { name, item: thing } = item as { name?: unknown; item?: unknown }
    return typeof name === 'string'
      ? [name]
      : names(thing, { resolve }).filter((text) => !/^https?:/.test(text))
  })
}

/** Breadcrumbs as they stand on the page: the links in an element that is named for them. */
export function visibleCrumbs(page: Page): string[] {
  for (const node of findNodes(page, isCrumbs, { most: 20 })) {
    const links = [...walk(node)].filter(({ localName }) => localName === 'a').map(textOf)
    if (links.length > 0 && links.length <= 8) return links
  }
  return []
}

function isCrumbs(node: PageNode): boolean {
  if (!isElement(node)) return false
  const label = `${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'aria-label')}`
  return CRUMBS.test(label) || /BreadcrumbList$/.test(attribute(node, 'itemtype'))
}
