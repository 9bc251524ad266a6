import type { Cited } from './cited.ts'
import { isHan } from './cited.ts'

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

const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (char) => ESCAPED[char] ?? char)

/** Inside `url` nothing is typeset, but braces would end the field. */
const address = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent)

/** An `@online` entry of biblatex in UTF-8; old styles read `year`, newer ones `date`. */
export function bibtex(cited: Cited): string {
  const { id, title, authors, source, day, url, accessed, language, keywords, summary, demo } = cited
  const fields = {
    author: authors.map((name) => (isHan(name) ? `{${escaped(name)}}` : escaped(name))).join(' and '),
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
