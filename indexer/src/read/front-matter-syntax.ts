import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

export type Meta = Record<string, unknown>

/** Null where it is text between two rules across the page. */
export function readYaml(yaml: string): Meta | null | 'damaged' {
  try {
    // The failsafe schema leaves titles such as 2024 and dates as the text they are.
    const meta: unknown = parseYaml(yaml, { schema: 'failsafe', logLevel: 'error' })
    return isTable(meta) ? meta : null
  } catch {
    return 'damaged'
  }
}

/** Some generators keep tags and authors in tables of their own: `[taxonomies]`, `[extra]`. */
export function readToml(toml: string): Meta | 'damaged' {
  try {
    const meta = parseToml(toml, { integersAsBigInt: 'asNeeded' })
    const inner = [meta.extra, meta.params, meta.taxonomies].filter(isTable)
    return Object.assign({}, ...inner, meta)
  } catch {
    return 'damaged'
  }
}

const isTable = (value: unknown): value is Meta =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
