import { notesOn } from './encoding.ts'
import { chooseEncoding } from './encoding-choice.ts'
import { decoderFor } from './encoding-names.ts'
import { peek } from './head.ts'
import type { Source } from './source.ts'

/** The bytes of a source in UTF-8, for readers of lines; they pass untouched where they are UTF-8 already. */
export async function utf8Bytes(
  source: Source,
): Promise<{ bytes: AsyncIterable<Uint8Array>; notes: string[] }> {
  const { head, isWhole, all } = await peek(source.bytes)
  const choice = chooseEncoding(head, { declared: source.charset, isCut: !isWhole })
  if (choice.encoding === 'utf-8') return { bytes: all, notes: [] }
  return { bytes: recoded(all, choice.encoding), notes: notesOn({ ...choice, replaced: 0 }) }
}

async function* recoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = decoderFor(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end())
}
