/** A text condition as it is typed; `isBare` ones stand without quotes and so bring their variants. */
export type AskedTerm = { kind: 'term'; text: string; field: AskedField; isBare?: boolean }
export type AskedField = 'title' | 'body' | null

/** What the generator asks: its own tree, which is written as a query for the API and evaluated by the scan. */
export type Asked =
  | AskedTerm
  | { kind: 'and' | 'or'; of: readonly Asked[] }
  | { kind: 'not'; of: Asked }
  | { kind: 'near'; texts: readonly string[]; distance: number; field: AskedField }
  | { kind: 'atLeast'; texts: readonly string[]; count: number; field: AskedField }
  | { kind: 'name'; field: 'source' | 'author' | 'section'; text: string }
  | { kind: 'language'; code: string }
  | { kind: 'theme'; id: string }
  | { kind: 'url'; part: string }
  /** ISO days, months or years. */
  | { kind: 'date'; first: string | null; last: string | null }

/** Filters beside the query, as parameters of the API. */
export type AskedFilters = {
  language?: string
  source?: string
  theme?: string
  from?: string
  to?: string
  unit?: 'stories'
}

/** One question of the audit; `shape` says what kind of query it is, for the report. */
export type Question = { shape: string; tree: Asked; q: string; filters: AskedFilters }
