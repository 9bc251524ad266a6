import type { LoadRefusal } from '@tidewatch/schema/ledger'

export const REFUSAL_COLUMNS = ['file', 'line', 'reason', 'sample', 'load', 'at', 'outcome'] as const

const PAGE = 500

/** One row a refusal; `outcome` is `open` where no later load settled it. */
export function* refusalPages(refusals: Iterable<LoadRefusal>) {
  let page = []
  for (const { file, line, reason, sample, load, at, outcome } of refusals) {
    page.push({ file, line: line ?? '', reason, sample, load, at, outcome: outcome ?? 'open' })
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
