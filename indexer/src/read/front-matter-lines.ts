import type { Meta } from './front-matter-syntax.ts'

const PAIR = /^([\w\u4e00-\u9fff][\w\u4e00-\u9fff -]*?)\s*[:=：]\s*(.*)$/
const ITEM = /^\s*-\s+(.*)$/

/** The names and values of front matter that breaks the rules of its syntax, a line at a time. */
export function frontMatterLines(text: string): Meta {
  const meta: Record<string, string | string[]> = {}
  let last: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = PAIR.exec(line) ?? []
    const item = ITEM.exec(line)?.[1]
    if (name !== undefined) {
      meta[name] = valueIn(value)
      last = name
    } else if (last !== null && item !== undefined) {
      meta[last] = [meta[last] ?? []]
        .flat()
        .filter((one) => one !== '')
        .concat(unquoted(item))
    }
  }
  return meta
}

function valueIn(text: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(text.trim())?.[1]
  return list === undefined ? unquoted(text) : list.split(/[,，]/).map(unquoted)
}

const unquoted = (text: string) => text.trim().replace(/^(["'])(.*)\1$/, '$2')
