import type { RawRecord } from '@tidewatch/schema/raw-record'
import type { Found } from '../read/source.ts'

/** An entry of a feed as the reader of feeds gives it. */
export type Entry = Extract<RawRecord, { kind: 'fields' }>

export const isEntry = (found: Found): found is Entry => found.kind === 'fields'
