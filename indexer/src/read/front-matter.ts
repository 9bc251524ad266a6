import { type FieldName, matchNames } from './field-names.ts'
import { frontMatterLines } from './front-matter-lines.ts'
import { type Meta, readToml, readYaml } from './front-matter-syntax.ts'

const YAML = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\r?\n|$)/

/** What generators of sites mean for themselves, or what is no part of a front matter. */
const NOT_HERE = new Set<FieldName>(['body', 'type', 'views', 'translations', 'updatedAt'])

export type FrontMatter = {
  /** Under our names; null where there is no front matter. */
  fields: Record<string, unknown> | null
  isDraft: boolean
  notes: string[]
  /** The Markdown after it. */
  rest: string
}

/** The block of YAML or TOML at the top, and the Markdown after it. */
export function splitFrontMatter(markup: string): FrontMatter {
  const { block = '', meta, notes = [] } = tomlBlock(markup) ?? yamlBlock(markup) ?? {}
  if (!meta) return { fields: null, isDraft: false, notes: [], rest: markup }
  const fields = [...matchNames(Object.keys(meta))].flatMap(([field, names]) => {
    if (NOT_HERE.has(field)) return []
    const values = texts(names.map((name) => meta[name]).find((value) => texts(value).length > 0))
    return values.length > 0 ? [[field, isMany(field) ? values : values[0]]] : []
  })
  return {
    fields: Object.fromEntries(fields),
    isDraft: isDraft(meta),
    notes,
    rest: markup.slice(block.length),
  }
}

type Block = { block: string; meta: Meta; notes?: string[] }

function yamlBlock(markup: string): Block | null {
  const [block, yaml] = YAML.exec(markup) ?? []
  if (block === undefined || yaml === undefined) return null
  const meta = readYaml(yaml)
  if (meta !== 'damaged') return meta && { block, meta }
  // A rule across the page may be taken for front matter.
  return /^[\w\u4e00-\u9fff -]+:/.test(yaml) ? lineByLine(block, yaml, 'YAML') : null
}

function tomlBlock(markup: string): Block | null {
  const [block, toml] = TOML.exec(markup) ?? []
  if (block === undefined || toml === undefined) return null
  const meta = readToml(toml)
  if (meta !== 'damaged') return { block, meta }
  return /^\s*[\w"-]+\s*=/.test(toml) ? lineByLine(block, toml, 'TOML') : null
}

const lineByLine = (block: string, text: string, syntax: string): Block => ({
  block,
  meta: frontMatterLines(text),
  notes: [`its front matter is no valid ${syntax}: it was read line by line`],
})

const isMany = (field: string) => field === 'author' || field === 'keywords'

function isDraft(meta: Meta): boolean {
  const said = (name: string) => texts(meta[name])[0]?.trim().toLowerCase() ?? ''
  return (
    /^(?:true|yes|on|1)$/.test(said('draft')) ||
    /^(?:false|no|off|0)$/.test(said('published')) ||
    /^(?:draft|private|unpublished)$/.test(said('status'))
  )
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return [`${value}`]
  if (value instanceof Date) return [value.toISOString()]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object' && value !== null && 'name' in value) return texts(value.name)
  return []
}
