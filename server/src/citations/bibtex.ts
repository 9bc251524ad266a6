import { isHan, nameParts } from './authors.ts'
import type { Cited } from './cited.ts'

const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (char) => ESCAPED[char] ?? char)

/** Inside `url` nothing is typeset, but braces would end the field. */
const address = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent)

/** Braces keep together what BibTeX would part: a Han name, and one of several words that is no person's. */
function author(name: string): string {
  const { whole, family, given, suffix } = nameParts(name)
  if (isHan(name) || (given.length === 0 && /\s/.test(whole))) return `{${escaped(name)}}`
  if (suffix === '') return escaped(name)
  return [family, suffix.replaceAll(',', ''), given.join(' ')]
    .filter((part) => part !== '')
    .map(escaped)
    .join(', ')
}

/** An `@online` entry of biblatex in UTF-8; old styles read `year`, newer ones `date`. */
export function bibtex(cited: Cited): string {
  const { id, title, authors, source, day, url, accessed, language, keywords, summary, demo } = cited
  const fields = {
    author: authors.map(author).join(' and '),
    title: `{${escaped(title)}}`,
    organization: `{${escaped(source)}}`,
    date: day ?? '',
    year: day?.slice(0, 4) ?? '',
    url: url === null ? '' : address(url),
    urldate: url === null ? '' : accessed,
    langid: { zh: 'chinese', en: 'english' }[language] ?? '',
    keywords: keywords.map((word) => escaped(word.replaceAll(',', ' '))).join(', '),
    abstract: summary === null ? '' : escaped(summary),
    note: demo ? 'Invented demo article' : '',
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === '' || value === '{}' ? [] : `  ${name} = {${value}},`,
  )
  return [`@online{${id},`, ...lines, '}', ''].join('\n')
}
