import { Budget, type Limits } from './budget.ts'
import { decompress } from './decompress.ts'
import { type Format, formats, readFormats } from './formats.ts'
import { type Head, peek, toHead } from './head.ts'
import { reasonIn } from './read-error.ts'
import { leftOutKind } from './sniff-left-out.ts'
import { whatItSeems } from './sniff-unread.ts'
import { type Container, type Found, type LeftOut, refusal, type Source } from './source.ts'

/**
 * Everything that stands in a source: the content decides who reads it, archives are opened, and what can't be read
 * comes as a refusal in its place. Bad material never throws.
 */
export async function* readSource(source: Source, size?: number): AsyncGenerator<Found> {
  for await (const found of readAny(source, size)) {
    if (found.kind !== 'left-out') yield found
    else yield refusal(found.origin, `it is one of the ${found.what}, which hold no article`)
  }
}

/** As `readSource`, but what holds no article comes as such, for the caller to sum up. `size` is that of a file. */
export function readAny(source: Source, size?: number, limits?: Limits): AsyncGenerator<Found | LeftOut> {
  const budget = new Budget(size, limits)
  const bytes = size === undefined ? budget.countPacked(source.bytes) : source.bytes
  return readAt({ ...source, bytes }, 0, budget)
}

async function* readAt(source: Source, depth: number, budget: Budget): AsyncGenerator<Found | LeftOut> {
  const origin = { file: source.file, line: null }
  const container: Container = {
    depth,
    budget,
    readInner: (inner) => readAt(inner, depth + 1, budget),
  }
  let format = 'a file'
  let hasFound = false
  let close = async () => {}
  try {
    const unpacked = await decompress(source, budget)
    const { head, isWhole, all, ...peeked } = await peek(unpacked.bytes)
    close = peeked.close
    if (head.length === 0 && isWhole) return yield refusal(origin, 'there is nothing in it')
    const kind = classify(toHead(head, isWhole, source))
    if ('leftOut' in kind) return yield { kind: 'left-out', what: kind.leftOut, origin }
    if ('refused' in kind) return yield refusal(origin, kind.refused)
    format = kind.name
    for await (const found of kind.read({ ...unpacked, bytes: all }, container)) {
      hasFound = true
      yield found
    }
    if (!hasFound) yield refusal(origin, 'there is nothing in it')
  } catch (error) {
    yield refusal(origin, reasonIn(format, error))
  } finally {
    await close()
  }
}

function classify(head: Head): Format | { leftOut: string } | { refused: string } {
  const leftOut = leftOutKind(head)
  if (leftOut !== null) return { leftOut }
  const format = formats.find(({ matches }) => matches(head))
  if (format) return format
  const seems = whatItSeems(head)
  // Where a way out is named, the list would only hide it.
  return { refused: /don't (?:know|read)$/.test(seems) ? `${seems}; we read ${readFormats()}` : seems }
}
