import type { Hints } from '@tidewatch/schema/raw-record'
import { plainName } from '../read/decompress.ts'
import type { Source } from '../read/source.ts'
import { contentType } from './content-type.ts'
import type { WebAnswer } from './web.ts'

/** An answer from the web as the readers take it. `address` is the one that was asked: what origins say. */
export function webSource(answer: WebAnswer, address: string, hints: Hints = {}): Source {
  const { url, bytes, headers, at } = answer
  return {
    file: address,
    name: plainName(new URL(url).pathname).toLowerCase(),
    bytes: once(bytes),
    ...contentType(headers['content-type']),
    hints: { ...hints, url, seenAt: at.toISOString() },
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
