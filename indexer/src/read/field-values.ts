const EXCEL_EPOCH = Date.UTC(1899, 11, 30)

/** Text, numbers and what wraps them in exports: `{ rendered }`, `{ name }`, `{ "#text" }`; lists as lists. */
export function plainValue(value: unknown): string | number | string[] | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => plainValue(item) ?? []).map(String)
    return items.length > 0 ? items : null
  }
  return typeof value === 'object' && value !== null ? unwrap(value) : null
}

const WRAPPERS = [
  'rendered',
  'main',
  'original',
  'name',
  'title',
  'label',
  'term',
  'value',
  'text',
  '#text',
  '_',
  '$t',
  '$date',
  '$numberLong',
  '$oid',
]

function unwrap(value: object): string | number | string[] | null {
  for (const key of WRAPPERS) {
    const inner: unknown = (value as Record<string, unknown>)[key]
    if (typeof inner === 'string' || typeof inner === 'number') return plainValue(inner)
    if (key === '$date' && typeof inner === 'object' && inner !== null) return unwrap(inner)
  }
  return null
}

/** One text; paragraphs that came as a list are put together. */
export function oneText(value: unknown): string | null {
  const found = plainValue(value)
  return Array.isArray(found) ? found.join('\n') : found === null ? null : String(found)
}

/** The day that a spreadsheet counts as this number since 1900; other values as they are. */
export function dateValue(value: unknown): string | null {
  const text = oneText(value)?.trim() ?? null
  if (text === null || !/^\d{5}(?:\.\d+)?$/.test(text)) return text
  const serial = Number(text)
  if (serial < 20_000 || serial > 80_000) return text
  const iso = new Date(EXCEL_EPOCH + Math.round(serial * 86_400) * 1_000).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}

/** Whether a text is meant as HTML: it holds tags that belong to text. */
export const isMarkup = (text: string): boolean =>
  text.includes('<') &&
  /<(?:\/(?:p|div|a|b|i|em|strong|span|li|ul|h[1-6]|td|tr|table|section|article|blockquote|figure|script|style)\s*>|(?:p|br|hr|img|div|script|iframe|object|embed|svg)(?:\s[^<>]*)?\/?>)/i.test(
    text,
  )
