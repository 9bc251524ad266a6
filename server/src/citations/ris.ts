import { nameParts } from './authors.ts'
import type { Cited } from './cited.ts'

const line = (tag: string, value: string) => `${tag}  - ${value}`

const inverted = (name: string) => {
  const { family, given, suffix } = nameParts(name)
  return [family, given.join(' '), suffix.replaceAll(',', '')].filter((part) => part !== '').join(', ')
}

/** `2024/03/05/`: what is not known stays empty between the strokes. */
const date = (day: string) => `${[...day.split('-'), '', ''].slice(0, 3).join('/')}/`

/** A record of the RIS format, of type NEWS. */
export function ris(cited: Cited): string {
  const { id, title, authors, source, section, day, url, accessed, language, keywords, summary, demo } = cited
  return [
    line('TY', 'NEWS'),
    line('ID', id),
    line('TI', title),
    ...authors.map((name) => line('AU', inverted(name))),
    line('T2', source),
    ...(section === null ? [] : [line('SE', section)]),
    ...(day === null ? [] : [line('PY', day.slice(0, 4)), line('DA', date(day))]),
    ...(url === null ? [] : [line('UR', url), line('Y2', date(accessed))]),
    line('LA', language),
    ...keywords.map((word) => line('KW', word)),
    ...(summary === null ? [] : [line('AB', summary)]),
    ...(demo ? [line('N1', 'Invented demo article')] : []),
    'ER  - ',
    '',
  ].join('\r\n')
}
