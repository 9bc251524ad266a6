import type { Draft } from '../draft.ts'
import type { Page } from './body/dom.ts'
import { findNodes, textOf } from './walk.ts'

const MISSING =
  /^(?:(?:error|http)?\s*40[34]\b.{0,40}|.{0,20}(?:页面|网页|頁面|内容|文章)(?:不存在|未找到|已删除|找不到|被删除).{0,20}|.{0,20}(?:page|article|file) (?:not found|does(?:n.t| not) exist).{0,20})$/im
const LONGEST_MISSING = 300
const FEWEST_LINKS = 8
const MOST_LINKS = 2_000
const SHARE = 0.8
/** A date may stand behind the link. */
const LONGEST_REST = 20

/** What an analyst should know of a page that may be no article. */
export function pageNotes(page: Page, { title, body }: Draft): string[] {
  if (body.trim() === '') return ['no text was found on the page: only its title was kept']
  if (body.length < LONGEST_MISSING && MISSING.test(`${title}\n${body}`))
    return ['it looks like the page that a site shows where there is no page, not like an article']
  return isListOfLinks(page, body) ? ['it looks like a list of links, not like an article'] : []
}

function isListOfLinks(page: Page, body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < FEWEST_LINKS) return false
  const links = findNodes(page, ({ localName }) => localName === 'a', { most: MOST_LINKS })
  const texts = new Set(links.map(textOf).filter((text) => text !== ''))
  return lines.filter((line) => isLink(line.trim(), texts)).length >= lines.length * SHARE
}

function isLink(line: string, texts: ReadonlySet<string>): boolean {
  for (let rest = 0; rest <= LONGEST_REST && rest < line.length; rest++)
    if (texts.has(line.slice(0, line.length - rest).trim())) return true
  return false
}
