import type { Origin, RawRecord, Refusal } from '@tidewatch/schema/raw-record'

export type Found = RawRecord | Refusal

/**
 * Bytes with a name, to be read once: a file, later an entry of an archive or an answer from the web.
 * `file` is what origins say; `name` picks the format: lower case and without .gz or .zst.
 */
export type Source = { file: string; name: string; bytes: AsyncIterable<Uint8Array> }

/** One reader a format. What goes wrong with single records it gives as refusals; it throws `ReadError` for the rest. */
export type Reader = (source: Source) => AsyncIterable<Found>

const SAMPLE_LENGTH = 200

export function refusal(origin: Origin, reason: string, text?: string): Refusal {
  const sample = text?.slice(0, SAMPLE_LENGTH)
  return { kind: 'refusal', origin, reason: visible(reason), ...(sample ? { sample: visible(sample) } : {}) }
}

/** Control characters of broken files would rule the terminal that shows them. */
const visible = (text: string) => text.replace(/\p{Cc}/gu, '\ufffd')
