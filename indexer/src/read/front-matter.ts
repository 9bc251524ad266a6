import { parse } from 'yaml'
import { type FieldName, matchNames } from './field-names.ts'
import { ReadError } from './read-error.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** What generators of sites mean for themselves, or what is no part of a front matter. */
const NOT_HERE = new Set<FieldName>(['body', 'type', 'views', 'translations', 'updatedAt'])

/** The YAML block at the top as our fields (null where there is none), and the Markdown after it. */
export function splitFrontMatter(markup: string): { fields: Record<string, unknown> | null; rest: string } {
  const [block, yaml] = FRONT_MATTER.exec(markup) ?? []
  const meta = block === undefined || yaml === undefined ? null : readYaml(yaml)
  if (!meta || block === undefined) return { fields: null, rest: markup }
  const fields = [...matchNames(Object.keys(meta))].flatMap(([field, names]) => {
    if (NOT_HERE.has(field)) return []
    const values = texts(names.map((name) => meta[name]).find((value) => texts(value).length > 0))
    return values.length > 0 ? [[field, isMany(field) ? values : values[0]]] : []
  })
  return { fields: Object.fromEntries(fields), rest: markup.slice(block.length) }
}

const isMany = (field: string) => field === 'author' || field === 'keywords'

/** Null where a rule across the page was taken for front matter. */
function readYaml(yaml: string): Record<string, unknown> | null {
  try {
    // The failsafe schema leaves titles such as 2024 and dates as the text they are.
    const meta: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) return null
    return meta as Record<string, unknown>
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
