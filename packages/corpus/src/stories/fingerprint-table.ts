import { type Fingerprint, fingerprint } from '@tidewatch/text/story/fingerprint'
import { plainBodies } from '@tidewatch/text/story/plain-body'
import type { Db } from '../store/open.ts'
import type { KeyRow } from './key-table.ts'

/** Invented articles share nothing with real ones. */
const DEMO_SEED = 0x3c6ef372

const KEY_BYTES = 48
const BYTES = KEY_BYTES + 24

export type Text = { n: number; plain: string; demo: boolean }

/** Fingerprints of an article, one a language version whose body is long enough. */
export type Fingerprints = readonly Fingerprint[]

export const fingerprintsOf = ({ plain, demo }: Text): Fingerprints =>
  plainBodies(plain).flatMap((body) => fingerprint(body, demo ? DEMO_SEED : 0) ?? [])

export const keyRows = (n: number, prints: Fingerprints): KeyRow[] => {
  const keys = new Set(prints.flatMap(({ keys }) => [...keys]))
  return [...keys].map((key) => ({ key, n }))
}

/** What every article was found by when it was put; an article without a row was not looked at yet. */
export function fingerprintTable(db: Db) {
  const put = db.prepare('INSERT OR REPLACE INTO fingerprint (n, data) VALUES (?, ?)')
  const known = db.prepare('SELECT n, data FROM fingerprint WHERE n IN (SELECT value FROM json_each(?))')
  const remove = db.prepare('DELETE FROM fingerprint WHERE n IN (SELECT value FROM json_each(?))')
  return {
    put: (n: number, prints: Fingerprints) => void put.run(n, packed(prints)),
    get: (numbers: readonly number[]) =>
      new Map(
        (known.all(JSON.stringify(numbers)) as { n: number; data: Buffer | ArrayBuffer }[]).map((row) => [
          row.n,
          unpacked(row.data),
        ]),
      ),
    remove: (numbers: readonly number[]) => void remove.run(JSON.stringify(numbers)),
  }
}

function packed(prints: Fingerprints): Buffer {
  return Buffer.concat(
    prints.flatMap(({ keys, sketch }) => [Buffer.from(keys.buffer, keys.byteOffset, KEY_BYTES), sketch]),
  )
}

/** The driver gives one row's blob as a buffer of Node, but an array buffer where it gives many rows. */
function unpacked(data: Buffer | ArrayBuffer): Fingerprints {
  const copy = new Uint8Array(data).buffer
  return Array.from({ length: copy.byteLength / BYTES }, (_, at) => ({
    keys: new Int32Array(copy.slice(at * BYTES, at * BYTES + KEY_BYTES)),
    sketch: new Uint8Array(copy.slice(at * BYTES + KEY_BYTES, (at + 1) * BYTES)),
  }))
}
