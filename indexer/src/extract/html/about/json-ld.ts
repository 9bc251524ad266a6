import type { Page } from '../body/dom.ts'
import { attribute, textOf, walk } from '../walk.ts'

type Node = Record<string, unknown>

const MOST_NODES = 5_000
const DEEPEST = 12
const ARTICLE =
  /^(?:[A-Za-z]*Article|[A-Za-z]*NewsArticle|BlogPosting|Report|ReportageNewsArticle|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review)$/

/** The things that a page describes in JSON-LD, by type; what is meant by an `@id` alone is looked up. */
export type Described = {
  article: Node | null
  breadcrumbs: Node | null
  site: Node | null
  resolve(value: unknown): unknown
}

export function readJsonLd(page: Page): Described {
  const nodes: Node[] = []
  for (const node of walk(page)) {
    if (node.localName !== 'script' || !/\bld\+json\b/i.test(attribute(node, 'type'))) continue
    collect(parse(textOf(node)), nodes, 0)
  }
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  return {
    article: articles.find((node) => typeof node.headline === 'string') ?? articles[0] ?? null,
    breadcrumbs: nodes.find((node) => typesOf(node).includes('BreadcrumbList')) ?? null,
    site: nodes.find((node) => typesOf(node).includes('WebSite')) ?? null,
    resolve(value) {
      const isReference = isNode(value) && typeof value['@id'] === 'string' && Object.keys(value).length <= 2
      return isReference ? (byId.get(value['@id']) ?? value) : value
    },
  }
}

/** Real pages hold line breaks in texts, comments and CDATA marks around the whole. */
function parse(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:\]\]>|-->)?(?:\s*\*\/)?[\s;]*$/g,
    '',
  )
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1)
  if (!isNode(value)) return
  if (value['@type'] !== undefined || depth === 0) nodes.push(value)
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, nodes, depth + 1)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#]/, '')] : []))

/** Texts that stand for a value: itself, its name, or those of the things in a list. */
export function names(value: unknown, { resolve }: Pick<Described, 'resolve'>): string[] {
  return [value].flat().flatMap((one) => {
    const thing = resolve(one)
    if (typeof thing === 'string') return [thing]
    return isNode(thing) ? [thing.name].flat().filter((name) => typeof name === 'string') : []
  })
}

/** An address, be it a text or the `@id` or `url` of a thing. */
export const addresses = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [one]
    return isNode(one) ? [one['@id'], one.url].filter((url) => typeof url === 'string') : []
  })
