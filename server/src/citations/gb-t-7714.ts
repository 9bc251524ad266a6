import { isHan, nameParts } from './authors.ts'
import type { Cited } from './cited.ts'

const MOST_AUTHORS = 3

/** Surname in capitals and initials, as the standard sets names in Latin letters; Han names as they are. */
const named = (name: string) => {
  const { whole, family, given, suffix } = nameParts(name)
  if (isHan(name) || (given.length === 0 && /\s/.test(whole))) return name
  const initials = given.map((word) => word.charAt(0).toUpperCase())
  return [family.toUpperCase(), ...initials, suffix.replaceAll(',', '')]
    .filter((part) => part !== '')
    .join(' ')
}

function responsible({ authors, source, language }: Cited): string {
  if (authors.length === 0) return source
  const shown = authors.slice(0, MOST_AUTHORS).map(named)
  const others = authors.length > MOST_AUTHORS ? [language === 'zh' ? '等' : 'et al'] : []
  return [...shown, ...others].join(', ')
}

/**
 * One reference by GB/T 7714-2015: with an address as an electronic resource, `[EB/OL]`, its day in parentheses and
 * that of access in brackets (§8.8.2); without one as a piece of news, `[N]`.
 */
export function gbT7714(cited: Cited): string {
  const { title, source, day, url, accessed, authors } = cited
  const outlet = authors.length === 0 ? [] : [source]
  const parts =
    url === null
      ? [`${title}[N]`, [source, ...(day === null ? [] : [day])].join(', ')]
      : [`${title}[EB/OL]`, ...outlet, `${day === null ? '' : `(${day})`}[${accessed}]`, url]
  return `${[responsible(cited), ...parts].join('. ')}${url === null ? '.' : ''}\n`
}
