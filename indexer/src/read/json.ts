import { JsonCutter, type JsonPiece } from './json-cutter.ts'
import { JsonList } from './json-list.ts'
import { isAlone, isObject, readEnvelope } from './json-shape.ts'
import { namedRecord } from './named-fields.ts'
import { ReadError, reasonFor } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { openText } from './text-chunks.ts'

const WHOLE = 16 * 1024 * 1024

/**
 * JSON that is not a line each: a list of articles, an object that holds such a list at any of its upper levels, a
 * single article, a JSON Feed, or objects one after the other. Of a large file one article at a time is held.
 */
export async function* readJson(source: Source): AsyncGenerator<Found> {
  const map = source.columns ?? {}
  const { chunks, notes } = openText(source)
  const { head, isWhole, damage } = await headOf(chunks)
  // The time of the file is that of none of its articles.
  const known = { ...source, hints: notes().length > 0 ? { notes: notes() } : {} }
  const value = isWhole && !damage ? parse(head) : undefined
  if (isObject(value)) {
    readEnvelope(value)
    if (isAlone(value, map))
      return yield namedRecord(value, { file: source.file, line: null }, { map, hints: known.hints })
  }
  const cutter = new JsonCutter({ isSequence: value === undefined && isSequence(head, isWhole) })
  const list = new JsonList(known, map, isObject(value) ? value : {})
  yield* readList(list, cutter, damage ? failing(head, damage) : isWhole ? [head] : following(head, chunks))
}

async function* readList(
  list: JsonList,
  cutter: JsonCutter,
  chunks: AsyncIterable<string> | string[],
): AsyncGenerator<Found> {
  try {
    for await (const text of chunks) yield* list.read(cutter.add(text))
    if (!cutter.isClosed) throw new ReadError(CUT_OFF)
  } catch (error) {
    if (list.count === 0) throw new ReadError(reasonFor(error))
    yield refusal({ file: list.file, line: list.count + 1 }, reasonFor(error))
  }
  yield* list.rest()
}

const CUT_OFF = 'the JSON is cut off or broken here: a bracket or a quotation mark is never closed'

async function* following(head: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* chunks
}

async function* failing(head: string, damage: unknown): AsyncGenerator<string> {
  yield head
  throw damage
}

async function headOf(chunks: AsyncGenerator<string>) {
  let head = ''
  try {
    while (head.length < WHOLE) {
      const next = await chunks.next()
      if (next.done) return { head, isWhole: true, damage: null }
      head += next.value
    }
  } catch (damage) {
    return { head, isWhole: true, damage }
  }
  return { head, isWhole: false, damage: null }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Objects that follow one another, as `jq` and loggers print them, rather than one that could not be parsed. */
function isSequence(head: string, isWhole: boolean): boolean {
  if (!head.trimStart().startsWith('{')) return false
  const pieces: JsonPiece[] = new JsonCutter({ isSequence: true }).add(head)
  return pieces.length >= (isWhole ? 2 : 1) && parse(pieces[0]?.text ?? '') !== undefined
}
