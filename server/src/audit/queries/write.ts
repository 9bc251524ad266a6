import type { Asked, AskedField } from './asked.ts'
import type { Random } from './random.ts'

const QUOTES = [
  ['"', '"'],
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
] as const
const FIELDS = {
  title: ['title', '标题'],
  body: ['body', '正文'],
  source: ['source', '来源'],
  author: ['author', '作者'],
  section: ['section', '栏目'],
  language: ['language', '语言'],
  theme: ['theme', '主题'],
  url: ['url', '网址'],
  date: ['date', '日期'],
} as const

const RANK = { or: 1, and: 2, not: 3 }
const rankOf = ({ kind }: Asked) => (kind in RANK ? RANK[kind as keyof typeof RANK] : 4)

/** The field that every condition below has; null where they differ or one isn't a text condition. */
function commonField(asked: Asked): AskedField {
  if (asked.kind === 'term' || asked.kind === 'near' || asked.kind === 'atLeast') return asked.field
  if (asked.kind === 'not') return commonField(asked.of)
  if (asked.kind !== 'and' && asked.kind !== 'or') return null
  const fields = new Set(asked.of.map(commonField))
  const [field = null] = fields
  return fields.size === 1 ? field : null
}

/** A tree as an analyst may type it: any of the quotes, parentheses, words and signs that the language knows. */
export function write(tree: Asked, random: Random): string {
  const quoted = (text: string) => random.pick(QUOTES).join(text)
  const prefix = (field: keyof typeof FIELDS | null) =>
    field === null ? '' : `${random.pick(FIELDS[field])}${random.pick([':', ':', '：'])}`
  const grouped = (text: string) => (random.chance(0.8) ? `(${text})` : `（${text}）`)

  /** `inside` is the field that stands before the group. */
  function written(asked: Asked, above: number, inside: AskedField): string {
    const field = inside === null && rankOf(asked) < 4 && random.chance(0.5) ? commonField(asked) : null
    if (field !== null) return prefix(field) + grouped(plainly(asked, field))
    const text = plainly(asked, inside)
    return rankOf(asked) < above || (rankOf(asked) < 4 && random.chance(0.1)) ? grouped(text) : text
  }

  function plainly(asked: Asked, inside: AskedField): string {
    const own = (field: AskedField) => (inside === null ? prefix(field) : '')
    switch (asked.kind) {
      case 'or':
        return asked.of.map((one) => written(one, RANK.or, inside)).join(random.pick([' OR ', ' 或 ']))
      case 'and':
        return asked.of.map((one) => written(one, RANK.and, inside)).join(random.pick([' ', ' AND ', ' 与 ']))
      case 'not':
        return random.pick(['NOT ', '-', '－', '非 ']) + written(asked.of, 4, inside)
      case 'term':
        return own(asked.field) + (asked.isBare ? asked.text : quoted(asked.text))
      case 'near':
        return `${own(asked.field)}${quoted(asked.texts.join(' '))}${random.pick(['~', '～'])}${asked.distance}`
      case 'atLeast':
        return `${own(asked.field)}atleast${asked.count}(${asked.texts.map(quoted).join(' OR ')})`
      case 'name':
        return prefix(asked.field) + quoted(asked.text)
      case 'language':
        return prefix('language') + asked.code
      case 'theme':
        return prefix('theme') + asked.id
      case 'url':
        return prefix('url') + asked.part
      case 'date':
        return prefix('date') + writtenDate(asked.first, asked.last)
    }
  }

  return written(tree, 0, null)
}

const writtenDate = (first: string | null, last: string | null) =>
  first !== null && first === last ? first : `${first ?? ''}..${last ?? ''}`
