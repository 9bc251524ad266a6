import type { Page, PageNode } from '../body/dom.ts'
import { attribute, findNodes, textOf } from '../walk.ts'

const TITLE_NAME =
  /(?:^|\s)(?:(?:article|post|entry|news|main|content|doc|arc|art|detail|page|text|story)[-_]?(?:title|headline|heading|tit|hd|h1)|title|headline|biaoti|bt|tit)(?:$|\s)/i
const LONGEST = 300
const MOST = 50

export type Headings = {
  /** `<title>` of the page, not of a drawing in it. */
  whole: string
  /** First-level headings and what is marked as headline. */
  headings: string[]
  /** Elements that are named for a title: worth something where metadata agrees. */
  named: string[]
}

export function readHeadings(page: Page): Headings {
  const found: Headings = { whole: '', headings: [], named: [] }
  for (const node of findNodes(page, (at) => kindOf(at) !== null, { enter: isContent })) {
    const kind = kindOf(node)
    const text = kind === null ? '' : attribute(node, 'content') || textOf(node)
    if (kind === 'whole') found.whole ||= text
    else if (kind !== null && text !== '' && text.length <= LONGEST && found[kind].length < MOST)
      found[kind].push(text)
  }
  return found
}

const isContent = ({ localName }: PageNode) =>
  !/^(?:nav|footer|aside|svg|iframe|template)$/.test(localName ?? '')

function kindOf(node: PageNode): keyof Headings | null {
  if (node.localName === 'title') return 'whole'
  if (node.localName === 'meta') return null
  if (node.localName === 'h1' || /\bheadline\b/.test(attribute(node, 'itemprop'))) return 'headings'
  return TITLE_NAME.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`) ? 'named' : null
}
