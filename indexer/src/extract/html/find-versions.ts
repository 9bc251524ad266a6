import { languageCode } from '../language.ts'
import { ratioOfLengths, writingOf } from '../line-scripts.ts'
import type { Page, PageNode } from './body/dom.ts'
import { type FoundBody, findBody } from './body/find-body.ts'
import { withOtherVersion } from './other-version.ts'
import { attribute, isElement, textOf, walk } from './walk.ts'

type Removable = PageNode & { remove(): void }

const SHORTEST = 60
const LOWEST_RATIO = 0.35
/** Of elements that name a language; each is gone through. */
const MOST = 200
const MARKED =
  /(?:^|[\s_-])(?:lang|language|content|version|tab|text|article)[-_](zh|cn|en|fr|de|es|ru|ja|ko|ar)(?:$|[\s_-])/i
/** Words of their own; those of other languages are words of programmers as well. */
const ALONE = /(?:^|\s)(zh|cn|chs|chn|chinese|en|eng|english)(?:$|\s)/i

/**
 * The body of a page, or the bodies of its language versions where they stand in parts of their own that say in which
 * language they are and are about as long as each other.
 */
export function findVersions(page: Page, about: { title: string; language: string | null }): FoundBody[] {
  const parts = languageParts(page)
  if (parts.length < 2) return withOtherVersion(page, findBody(page, about), about.title)
  const found = parts.map((part) => {
    const copy = withoutOthers(page, parts, part)
    return findBody(copy, { ...about, language: part.language })
  })
  if (found.every(({ body }) => body.length >= SHORTEST)) return found
  return withOtherVersion(page, findBody(page, about), about.title)
}

type Part = { language: string; index: number; text: string }

/** The outermost elements that name their language, one for each language; none where they are of unlike length. */
function languageParts(page: Page): Part[] {
  const byLanguage = new Map<string, Part>()
  const isPart = (node: PageNode) => languageOf(node) !== null
  let index = -1
  let closed = -1
  let seen = 0
  const nodes = [...walk(page)]
  for (const [at, node] of nodes.entries()) {
    index = at
    if (at <= closed || !isElement(node) || !isPart(node) || seen++ > MOST) continue
    const inside = [...walk(node)].length
    const language = languageOf(node) ?? ''
    const text = textOf(node)
    if (text.length < SHORTEST || !isIn(language, text)) continue
    closed = at + inside
    const known = byLanguage.get(language)
    if (!known || known.text.length < text.length) byLanguage.set(language, { language, index, text })
  }
  const parts = [...byLanguage.values()]
  const [longest, next] = parts.sort((a, b) => b.text.length - a.text.length)
  if (!longest || !next || ratioOfLengths(longest.text, next.text) < LOWEST_RATIO) return []
  return parts
    .filter(({ text }) => ratioOfLengths(text, longest.text) >= LOWEST_RATIO)
    .sort((a, b) => a.index - b.index)
}

function languageOf(node: PageNode): string | null {
  if (/^(?:html|body|head|link|meta|script|a|span|option|input|q|cite|i|em)$/.test(node.localName ?? ''))
    return null
  const stated = attribute(node, 'lang') || attribute(node, 'xml:lang') || attribute(node, 'data-lang')
  const names = `${attribute(node, 'class')} ${attribute(node, 'id')}`
  const named = (MARKED.exec(names) ?? ALONE.exec(names))?.[1]?.toLowerCase()
  return languageCode(stated || (FULL.get(named ?? '') ?? named ?? ''))
}

const FULL = new Map([
  ['chs', 'zh'],
  ['chn', 'zh'],
  ['chinese', 'zh'],
  ['eng', 'en'],
  ['english', 'en'],
])

/** Parts of a page in Chinese are named `en` where their makers copied the English one. */
function isIn(language: string, text: string): boolean {
  const writing = writingOf(text)
  if (language === 'en') return writing === 'latin'
  return language === 'zh' ? writing === 'han' : true
}

function withoutOthers(page: Page, parts: readonly Part[], kept: Part): Page {
  const copy = page.cloneNode(true)
  const nodes = [...walk(copy)]
  for (const { index } of parts) if (index !== kept.index) (nodes[index] as Removable | undefined)?.remove()
  const part = nodes[kept.index]
  // Tabs hide the language that is not shown first.
  for (const name of ['hidden', 'style', 'aria-hidden'])
    (part as Attributed | undefined)?.removeAttribute(name)
  return copy
}

type Attributed = PageNode & { removeAttribute(name: string): void }
