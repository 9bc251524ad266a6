import { readFileSync } from 'node:fs'
import { type Theme, theme, themesFile } from '@tidewatch/schema/theme'
import { termProblem } from '@tidewatch/text/term'
import { tokens } from '@tidewatch/text/tokens'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'

type Path = readonly PropertyKey[]
type Fault = { path: Path; message: string }

const KEYS = Object.keys(theme.shape)
const HINT =
  '. A theme has an id of its own, a label with zh and en, a list of terms and, where needed, a list to exclude; what looks like a number stands in quotes.'

/** Reads the dictionary; throws one Error that names every fault with file, line, theme and what to do. */
export function readThemes(path: string): Theme[] {
  const lines = new LineCounter()
  const document = parseDocument(textOf(path), { lineCounter: lines })
  if (document.errors.length > 0) {
    throw new Error(document.errors.map(({ message }) => `${path}: ${message}`).join('\n'))
  }
  const raw: unknown = document.toJS()
  const parsed = themesFile.safeParse(raw)
  const faults = parsed.success
    ? [...strangeKeys(raw), ...parsed.data.themes.flatMap(termFaults)]
    : [
        ...strangeKeys(raw),
        ...parsed.error.issues.map(({ path, message }) => ({ path, message: message + HINT })),
      ]
  if (parsed.success && faults.length === 0) return parsed.data.themes
  const told = faults.map(({ path: at, message }) => {
    const line = lineOf(document, lines, at)
    return `${path}:${line}: ${nameOf(raw, at)}${message}`
  })
  throw new Error([...new Set(told)].join('\n'))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${path}: the themes can't be read (${reason}). Put the file back or name another one.`, {
      cause,
    })
  }
}

/** A misspelt `exclude` would else be passed over in silence. */
function strangeKeys(raw: unknown): Fault[] {
  return themesOf(raw).flatMap((entry, index) =>
    Object.keys(typeof entry === 'object' && entry ? entry : {})
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({
        path: ['themes', index, key],
        message: `“${key}” is not known here: a theme has ${KEYS.join(', ')}. Correct the name or delete the line.`,
      })),
  )
}

function termFaults({ terms, exclude }: Theme, index: number): Fault[] {
  const seen = new Map<string, string>()
  const faults = (list: readonly string[], field: 'terms' | 'exclude') =>
    list.flatMap((term, at): Fault[] => {
      const path = ['themes', index, field, at]
      const problem = termProblem(term)
      if (problem !== null) return [{ path, message: `${problem} Rewrite or delete it.` }]
      const words = tokens(term).words.join(' ')
      const before = seen.get(words)
      seen.set(words, before ?? term)
      return before === undefined ? [] : [{ path, message: twice(term, before) }]
    })
  return [...faults(terms, 'terms'), ...faults(exclude, 'exclude')]
}

const twice = (term: string, before: string) =>
  term === before
    ? `“${term}” stands twice in this theme. Delete one of them.`
    : `“${term}” finds the same as “${before}”, which stands in this theme too. Delete one of them.`

function themesOf(raw: unknown): unknown[] {
  const themes = typeof raw === 'object' && raw && 'themes' in raw ? raw.themes : []
  return Array.isArray(themes) ? themes : []
}

function nameOf(raw: unknown, [, index]: Path): string {
  if (typeof index !== 'number') return ''
  const entry = themesOf(raw)[index]
  const id = typeof entry === 'object' && entry && 'id' in entry ? entry.id : undefined
  return typeof id === 'string' ? `theme ${id}: ` : `theme number ${index + 1}: `
}

/** The line of what stands at `path`, or of what it is missing from. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
