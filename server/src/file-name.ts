import type { Filters } from '@tidewatch/schema/filters'

const LONGEST = 48

/** The name of a file of answers, which says shortly what was asked: in ASCII, so that it is the same on every disk. */
export function fileName(
  kind: string,
  filters: Pick<Filters, 'q' | 'theme' | 'from' | 'to'>,
  revision: number,
) {
  const { q, theme, from, to } = filters
  const asked = [...(q.toLowerCase().match(/[a-z0-9]+/g) ?? []), ...theme].join('-')
  const span = from || to ? `${from ?? ''}..${to ?? ''}` : ''
  const parts = ['tidewatch', kind, asked.slice(0, LONGEST).replace(/-+$/, ''), span, `r${revision}`]
  return `${parts.filter((part) => part !== '').join('-')}.csv`
}
