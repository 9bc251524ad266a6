import type { Hints, Origin, RawRecord, Refusal } from '@tidewatch/schema/raw-record'
import type { Budget } from './budget.ts'
import type { ColumnMap } from './field-names.ts'
import { visible } from './visible.ts'

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
  /** Where these very bytes lie on the disk: for formats that are read from their end. */
  path?: string
  /** `--map`: our field → the name it has in this material, for tables and JSON. */
  columns?: ColumnMap
}

/** Material of a kind that holds no article, such as an image: counted, and told in one sentence a folder or archive. */
export type LeftOut = { kind: 'left-out'; what: string; origin: Origin }

/** What a container needs to have its entries read; `depth` is 0 for what lies in no other container. */
export type Container = {
  depth: number
  budget: Budget
  readInner: (source: Source) => AsyncIterable<Found | LeftOut>
}

/** One reader a format. What goes wrong with single records it gives as refusals; it throws `ReadError` for the rest. */
export type Reader = (source: Source, container: Container) => AsyncIterable<Found>

/** The hints of a source with notes added, for a record that is made of it; nothing where there are none. */
export function noted({ hints }: Source, notes: string[] = []): { hints?: Hints } {
  const all = [...(hints?.notes ?? []), ...notes]
  const known = { ...hints, ...(all.length > 0 ? { notes: all } : {}) }
  return Object.keys(known).length > 0 ? { hints: known } : {}
}

const SAMPLE_LENGTH = 200

export function refusal(origin: Origin, reason: string, text?: string): Refusal {
  const sample = text?.slice(0, SAMPLE_LENGTH)
  return { kind: 'refusal', origin, reason: visible(reason), ...(sample ? { sample: visible(sample) } : {}) }
}
