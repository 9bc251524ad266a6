import { englishByline } from '../../english-byline.ts'
import type { Page, PageNode } from '../body/dom.ts'
import { attribute, findNodes, textOf, walk } from '../walk.ts'

const NAMED =
  /(?:^|[\s_-])(?:by-?line|author-?name|authors?|post-author|entry-author|article-author|writer|reporter)(?:[\s_-]?(?:name|link|names))?(?:$|\s)/i
const ASIDE =
  /comment|related|recommend|sidebar|footer|bio\b|widget|(?<!v)card|list-item|teaser|sponsor|promot|outbrain|taboola|trc_|advert/i
const MOST = 20

/** Names that stand as byline: marked by rel or itemprop, else by class. Comments have authors too: they don't count. */
export function readByline(page: Page): { marked: string[]; named: string[] } {
  const found: { marked: string[]; named: string[] } = { marked: [], named: [] }
  for (const node of findNodes(page, (at) => kindOf(at) !== null, { enter: isContent })) {
    const kind = kindOf(node)
    if (kind === null || found[kind].length >= MOST || isAside(node)) continue
    const text = kind === 'marked' ? nameIn(node) : withoutDate(textOf(node))
    if (text !== '' && text.length <= 120 && (kind === 'marked' || isName(text))) found[kind].push(text)
  }
  return found
}

const withoutDate = (text: string): string =>
  englishByline(text, true).find(({ label }) => label === 'author')?.value ?? text

const isContent = ({ localName }: PageNode) => !/^(?:nav|footer|aside|form)$/.test(localName ?? '')

function kindOf(node: PageNode): 'marked' | 'named' | null {
  if (attribute(node, 'rel') === 'author' || /\bauthor\b/.test(attribute(node, 'itemprop'))) return 'marked'
  return NAMED.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`) ? 'named' : null
}

function nameIn(node: PageNode): string {
  for (const inner of walk(node))
    if (attribute(inner, 'itemprop') === 'name') return attribute(inner, 'content') || textOf(inner)
  return attribute(node, 'content') || textOf(node)
}

function isAside(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode)
    if (ASIDE.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`) || at.localName === 'li') return true
  return false
}

/** Latin names are capitalised words, after By or alone; Chinese ones follow a label or are short. */
const isName = (text: string) =>
  /^(?:by\s+)?(?:\p{Lu}[\p{L}.'’-]*)(?:[\s,&]+(?:and|de|der|van|von|bin|al|la|di|\p{Lu}[\p{L}.'’-]*)){1,8}$/iu.test(
    text,
  ) && /^(?:by\s)?\s*\p{Lu}/iu.test(text)
    ? text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length >= 2
    : /^(?:作者|记者|文|撰文)?\s*[:：/]?\s*\p{sc=Han}{2,4}(?:[ 、]\p{sc=Han}{2,4}){0,4}$/u.test(text)
