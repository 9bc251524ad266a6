import { isAscii } from 'node:buffer'
import { mend, notesOn } from './encoding.ts'
import { type Choice, chooseEncoding } from './encoding-choice.ts'
import type { Kind } from './encoding-declared.ts'
import { type Decoder, decoderFor } from './encoding-names.ts'
import { peek } from './head.ts'
import type { Source } from './source.ts'

/** A source of any size as text, piece by piece; `notes` says at the end what was guessed or replaced. */
export type OpenText = { chunks: AsyncGenerator<string>; notes: () => string[] }

export function openText(source: Source, kind: Kind = 'any'): OpenText {
  const state: State = { choice: null, replaced: 0 }
  return {
    chunks: decode(source, kind, state),
    notes: () => (state.choice ? notesOn({ ...state.choice, replaced: state.replaced }) : []),
  }
}

/** Enough to tell encodings apart once the first character outside ASCII has come. */
const TELLING = 64 * 1024

type State = { choice: Choice | null; replaced: number }

/** ASCII is the same in all encodings but those of 16 bits, so the choice waits for the first other character. */
async function* decode(source: Source, kind: Kind, state: State): AsyncGenerator<string> {
  const { head, isWhole, all } = await peek(source.bytes)
  const choose = (bytes: Buffer, isCut: boolean) => {
    state.choice = chooseEncoding(bytes, { declared: source.charset, kind, isCut })
    return decoderFor(state.choice.encoding)
  }
  let decoder: Decoder | null = isPlain(head) ? null : choose(head, !isWhole)
  let held: Buffer = Buffer.alloc(0)
  let damage: { error: unknown } | null = null
  try {
    for await (const chunk of all) {
      if (decoder) {
        yield counted(decoder.write(chunk), state)
        continue
      }
      held = Buffer.concat([held, chunk])
      if (isPlain(held)) yield held.toString('latin1')
      else if (held.length < TELLING) continue
      else {
        // What the text says of itself stands at its beginning, which has gone by as ASCII.
        decoder = choose(Buffer.concat([head, held]), true)
        yield counted(decoder.write(held), state)
      }
      held = Buffer.alloc(0)
    }
  } catch (error) {
    damage = { error }
  }
  decoder ??= choose(Buffer.concat([head, held]), damage !== null)
  const rest = counted(decoder.write(held) + decoder.end(), state)
  if (rest !== '') yield rest
  if (damage) throw damage.error
}

const isPlain = (bytes: Buffer) => isAscii(bytes) && !bytes.includes(0)

function counted(text: string, state: State): string {
  if (text.includes('\ufffd')) state.replaced += text.split('\ufffd').length - 1
  return mend(text)
}
