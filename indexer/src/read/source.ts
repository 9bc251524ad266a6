import type { Hints, Origin, RawRecord, Refusal } from '@tidewatch/schema/raw-record'

export type Found = RawRecord | Refusal

/**
 * Bytes with a name, to be read once: a file, an entry of an archive, or an answer from the web. `file` is what
 * origins say. `name` is the file's own name in lower case, without .gz or .zst: a hint, for the content decides.
 */
export type Source = {
  file: string
  name: string
  bytes: AsyncIterable<Uint8Array>
  /** Media type and charset as the transport stated them, lower case. */
  mime?: string
  charset?: string
  hints?: Hints
}

/** One reader a format. What goes wrong with single records it gives as refusals; it throws `ReadError` for the rest. */
export type Reader = (source: Source) => AsyncIterable<Found>

const SAMPLE_LENGTH = 200

export function refusal(origin: Origin, reason: string, text?: string): Refusal {
  const sample = text?.slice(0, SAMPLE_LENGTH)
  return { kind: 'refusal', origin, reason: visible(reason), ...(sample ? { sample: visible(sample) } : {}) }
}

/** Control characters of broken files would rule the terminal that shows them. */
const visible = (text: string) => text.replace(/\p{Cc}/gu, '\ufffd')
