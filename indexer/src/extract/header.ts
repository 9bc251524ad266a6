import { headsChronicle } from './chronicle.ts'
import { foldName } from './fold-name.ts'
import { readParts } from './label-parts.ts'
import { type Labelled, readLabelled } from './labels.ts'
import { isBlank, nextLines } from './lines.ts'
import { looksLikeTitle, unquote } from './title.ts'

/** What stands above the body of a page or of one of its language versions. */
export type Header = { title: string | null; body: string[]; removed: string[]; values: Labelled[] }

/** Reads the title, unless it is known already, and the labelled lines down to the first line that is neither. */
export function readHeader(lines: string[], known: string | null = null): Header {
  const header: Header = { title: known, body: [], removed: [], values: [] }
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isBlank(line) || isRepeated(line, known)) continue
    const found = header.title === null ? single(line) : partsOf(lines, at)
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

const isRepeated = (line: string, title: string | null) =>
  title !== null && foldName(line) === foldName(title)

const partsOf = (lines: string[], at: number) => (headsChronicle(lines, at) ? [] : readParts(lines[at] ?? ''))

const single = (line: string) => {
  const found = readLabelled(line)
  return found ? [found] : []
}

function isTitle(lines: string[], at: number): boolean {
  const line = lines[at]?.trim() ?? ''
  const [next] = nextLines(lines, at + 1, 1)
  if (next === undefined || !looksLikeTitle(line, isBlank(lines[at + 1]))) return false
  // A sentence in a line of its own is a title only where what follows is longer by far.
  return !line.endsWith('.') || line.length <= 60 || line.length < next.length / 2
}

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
