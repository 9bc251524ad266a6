import { type Head, isNamed } from './head.ts'

const LINES_ENDINGS = ['.jsonl', '.ndjson', '.jl', '.jsonlines']
const LINES_MIMES = [
  'application/jsonl',
  'application/x-ndjson',
  'application/ndjson',
  'application/x-jsonlines',
]

export const isJsonFeed = ({ text }: Head) =>
  text.startsWith('{') && /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\\?\//.test(text)

/** An object a line: told by the name, or by a first line that is a whole object with another one behind it. */
export function isJsonLines(head: Head): boolean {
  if (!head.isText) return false
  if (isNamed(head, LINES_ENDINGS, LINES_MIMES)) return !head.text.startsWith('<')
  if (!head.text.startsWith('{')) return false
  const end = head.text.indexOf('\n')
  return end > 0 && /^\s*\{/.test(head.text.slice(end)) && isWholeObject(head.text.slice(0, end))
}

function isWholeObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** One value: an article, a list of them, or the answer of a site with such a list inside. */
export const isJson = (head: Head) =>
  head.isText &&
  (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{[\]"]|$))/.test(head.text) ||
    (isNamed(head, ['.json'], ['application/json']) && !head.text.startsWith('<')))
