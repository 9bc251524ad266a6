import { decodeEntities } from '../../../read/entities.ts'

const BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/s

/** The body that a page states in its JSON-LD: all there is where a program would write the page. */
export function statedBody(jsonLd: string[]): string {
  const bodies = jsonLd.map((text) => toText(unquote(BODY.exec(text)?.[1] ?? '""')))
  return bodies.reduce((longest, body) => (body.length > longest.length ? body : longest), '')
}

/** Real pages leave line breaks in their texts as they are. */
function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted.replace(/\p{Cc}+/gu, '\\n')))
  } catch {
    return ''
  }
}

const toText = (body: string) =>
  decodeEntities(body.replace(/<\/?(?:p|div|br|li|h\d|blockquote)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, ''))
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
