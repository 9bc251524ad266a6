import { isDay } from './date.ts'
import { type Labelled, readLabelled } from './labels.ts'
import { isBlank, toText } from './lines.ts'
import { looksLikeTitle, unquote } from './title.ts'

/** What stands above the body of a page or of one of its language versions. */
export type Header = { title: string | null; body: string[]; removed: string[]; values: Labelled[] }

/** Reads the title and the labelled lines down to the first line that is neither. */
export function readHeader(lines: string[]): Header {
  const header: Header = { title: null, body: [], removed: [], values: [] }
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isBlank(line)) continue
    const found = readHeaderLine(line, header.title !== null)
    if (found.length === 0) {
      if (header.title !== null || !isTitle(lines, at)) break
      header.title = line.trim()
    } else if (takeLabels(line, found, header)) {
      at += 1
      break
    }
  }
  header.body = [...header.body, ...lines.slice(at)]
  return header
}

const isTitle = (lines: string[], at: number) =>
  looksLikeTitle(lines[at] ?? '', isBlank(lines[at + 1])) && toText(lines.slice(at + 1)) !== ''

/** Keeps what a header line says; true when the body begins with it. */
function takeLabels(line: string, found: Labelled[], header: Header): boolean {
  const title = found.find(({ label }) => label === 'title')
  if (title && header.title === null) header.title = unquote(title.value)
  else header.removed.push(line.trim())
  header.values.push(...found)
  const body = found.find(({ label }) => label === 'body')
  if (body?.value) {
    header.removed.pop()
    header.body = [body.value]
  }
  return body !== undefined
}

// Below a title there may be several on one line: 2024-03-05 10:22 来源：… | 作者：…
const SEPARATOR = /\s*[|｜·•\t]\s*|\s{2,}|\s+(?=[\p{L} ]{1,12}[:：])/u
const BY_LINE =
  /^(?:By|BY|by) (\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|der|van|von|bin|al)){0,5})$/u

function readHeaderLine(line: string, isBelowTitle: boolean): Labelled[] {
  const whole = readLabelled(line)
  if (whole) return [whole]
  if (!isBelowTitle || line.length > 150) return []
  const parts = line.trim().split(SEPARATOR).map(readHeaderPart)
  return parts.every((part) => part !== null) ? parts : []
}

function readHeaderPart(part: string): Labelled | null {
  if (isDay(part)) return { label: 'date', value: part }
  const author = BY_LINE.exec(part)?.[1]
  return author ? { label: 'author', value: author } : readLabelled(part)
}
