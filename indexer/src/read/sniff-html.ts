import { type Head, isNamed } from './head.ts'
import { rootOf } from './sniff-xml.ts'

const ENDINGS = ['.html', '.htm', '.xhtml', '.shtml', '.shtm', '.xht']
const MIMES = ['text/html', 'application/xhtml+xml']
const OTHER_TEXT = ['.md', '.markdown', '.txt', '.jsonl', '.ndjson', '.csv', '.tsv']

/** Elements that a page, or the piece of one that a database kept, begins with. */
const BEGINNINGS = new Set(
  'a article aside b base basefont big blockquote body br center code dd details dir div dl dt em figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img li link main menu meta nav noscript ol p pre ruby s script section small span strike strong style sub sup table tbody td th title tr tt u ul var'.split(
    ' ',
  ),
)

/** A whole page, by what it begins with or by the word of the server that gave it. */
export const isHtmlPage = (head: Head) =>
  head.isText &&
  (rootOf(head)?.name === 'html' ||
    MIMES.includes(head.mime) ||
    /^(?:\s|<!--[\s\S]*?-->)*<!doctype\s+html/i.test(head.text))

/** A page of the web: by what it begins with, or by its name where it begins with plain text. */
export function isHtml(head: Head): boolean {
  if (!head.isText || /^\s*[[{]/.test(head.text)) return false
  const root = rootOf(head)
  if (root?.name === 'html' || /^(?:\s|<!--[\s\S]*?-->)*<!doctype\s+html/i.test(head.text)) return true
  if (root && !BEGINNINGS.has(root.name) && /^<\?xml/i.test(head.text)) return false
  if (isNamed(head, ENDINGS, MIMES)) return true
  if (isNamed(head, OTHER_TEXT)) return /^<(?:head|body|meta|title)\b/i.test(head.text)
  return BEGINNINGS.has(root?.name ?? '') || /<html[\s>]|<body[\s>]/i.test(head.text)
}
