import { isAscii } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { decodeText, type Kind } from './encoding.ts'
import type { Source } from './source.ts'

/** Enough to tell encodings apart once the first character outside ASCII has come. */
const TELLING = 64 * 1024

/**
 * The text of a source of any size, piece by piece, in the encoding that `decodeText` finds where the first
 * character outside ASCII stands. All that came before damage is given before the error.
 */
export async function* textChunks({ bytes, charset }: Source, kind: Kind = 'any'): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let head = Buffer.alloc(0)
  let seen = 0
  let damage: unknown = null
  try {
    for await (const chunk of bytes) {
      if (decoder) {
        yield decoder.decode(chunk, { stream: true })
        continue
      }
      head = Buffer.concat([head, chunk])
      if (isAscii(head)) {
        yield head.toString('latin1', seen)
        seen = head.length
        // What the text says of itself stands at its beginning, which is kept until the choice is made.
        if (head.length > TELLING) head = head.subarray(0, TELLING)
        seen = head.length
      } else if (head.length - seen >= TELLING) {
        decoder = new TextDecoder(decodeText(head, { declared: charset, kind, isCut: true }).encoding)
        yield decoder.decode(head.subarray(seen), { stream: true })
      }
    }
  } catch (error) {
    damage = error
  }
  const rest = decoder
    ? decoder.decode()
    : new TextDecoder(decodeText(head, { declared: charset, kind, isCut: damage !== null }).encoding).decode(
        head.subarray(seen),
      )
  if (rest !== '') yield rest
  if (damage !== null) throw damage
}
