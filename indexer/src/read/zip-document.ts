import { zipSync } from 'fflate'
import { type Container, type Found, refusal, type Source } from './source.ts'
import { bytesOf, type Spooled } from './spool.ts'
import type { ZipFormat } from './zip.ts'
import type { BrokenZip } from './zip-open.ts'
import { firstName, salvageParts } from './zip-salvage.ts'

/** What programs write first into the documents that are ZIP files inside. */
const FIRST = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|META-INF\/container\.xml|word\/.*)$/

export const beginsAsDocument = async (spooled: Spooled): Promise<boolean> =>
  FIRST.test((await firstName(bytesOf(spooled))) ?? '')

/** A document that is cut off is read from its parts before the damage: they are no files for themselves. */
export async function* readBrokenDocument(
  source: Source,
  { spooled, broken }: { spooled: Spooled; broken: BrokenZip },
  formats: ZipFormat[],
  container: Container,
): AsyncGenerator<Found> {
  const parts = await salvageParts(bytesOf(spooled), container)
  const format = formats.find(({ matches }) => matches(new Set(parts.keys())))
  const origin = { file: source.file, line: null }
  if (!format)
    return yield refusal(origin, `${broken.message}; its text is not among what stands before that`)
  yield* format.read({ ...source, bytes: only(zipSync(Object.fromEntries(parts), { level: 0 })) }, container)
  yield refusal(origin, `${broken.message}; only what stands before the damage was read`)
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
