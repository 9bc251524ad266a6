/** What stands in an address: every parameter a text, or a list of texts where it stands several times. */
export type RawSearch = Record<string, string | string[]>

export function parseSearch(text: string): RawSearch {
  const raw: RawSearch = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const before = raw[key]
    raw[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return raw
}

/** The query part of an address, with its `?`, for the page and for the API alike. Empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') params.append(key, String(item))
    }
  }
  const text = params.toString()
  return text && `?${text}`
}
