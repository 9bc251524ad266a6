import { parse } from 'yaml'
import { ReadError } from './read-error.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The names under which the common site generators and note takers keep what we call by one name. */
const NAMES: Record<string, string[]> = {
  id: ['id'],
  title: ['title', 'headline', '标题'],
  publishedAt: [
    'publishedat',
    'date',
    'published',
    'publishdate',
    'pubdate',
    'datepublished',
    '发布时间',
    '日期',
  ],
  author: ['author', 'authors', 'byline', 'creator', '作者'],
  keywords: ['keywords', 'tags', '关键词', '标签'],
  source: ['source', 'publisher', 'outlet', '来源'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'originalurl', 'sourceurl', '链接'],
  language: ['language', 'lang', '语言'],
  section: ['section', 'category', 'categories', '栏目', '分类'],
}

/** The YAML block at the top as our fields (null where there is none), and the Markdown after it. */
export function splitFrontMatter(markup: string): { fields: Record<string, unknown> | null; rest: string } {
  const [block, yaml] = FRONT_MATTER.exec(markup) ?? []
  const meta = block === undefined || yaml === undefined ? null : readYaml(yaml)
  if (!meta || block === undefined) return { fields: null, rest: markup }
  const fields = Object.entries(NAMES).flatMap(([field, names]) => {
    const values = texts(names.map((name) => meta.get(name)).find((value) => texts(value).length > 0))
    return values.length > 0 ? [[field, isMany(field) ? values : values[0]]] : []
  })
  return { fields: Object.fromEntries(fields), rest: markup.slice(block.length) }
}

const isMany = (field: string) => field === 'author' || field === 'keywords'

/** Keys without case and separators; null where a rule across the page was taken for front matter. */
function readYaml(yaml: string): Map<string, unknown> | null {
  try {
    // The failsafe schema leaves titles such as 2024 and dates as the text they are.
    const meta: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) return null
    return new Map(
      Object.entries(meta).map(([key, value]) => [key.toLowerCase().replace(/[-_ ]/g, ''), value]),
    )
  } catch (error) {
    if (!/^[\w\u4e00-\u9fff -]+:/.test(yaml)) return null
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    throw new ReadError(`its front matter is no valid YAML: ${reason}`)
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object' && value !== null && 'name' in value) return texts(value.name)
  return []
}
