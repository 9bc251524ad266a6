import { existsSync, statSync } from 'node:fs'
import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'
import type { LoadOptions } from '@tidewatch/schema/ledger'
import { isAddress } from '../web/is-address.ts'

/** Files that are to be read the same way. */
export type Retry = { paths: string[]; options: LoadOptions }

/** Files and addresses with open refusals, by how they were read; and those that are not there any more. */
export function planRetry(ledger: LedgerReading, under?: string): { retries: Retry[]; gone: string[] } {
  const retries = new Map<string, Retry>()
  const optionsOf = new Map<number, LoadOptions>()
  const gone: string[] = []
  for (const { file, load, open, counts } of ledger.files({ under })) {
    if (open === 0 && counts.refused === 0) continue
    if (!isAddress(file) && !existsSync(file)) {
      gone.push(file)
      continue
    }
    if (isReadFolder(ledger, file)) continue
    const options = optionsOf.get(load) ?? ledger.load(load)?.options ?? {}
    optionsOf.set(load, options)
    const key = JSON.stringify(options)
    const known = retries.get(key) ?? { paths: [], options }
    known.paths.push(file)
    retries.set(key, known)
  }
  return { retries: [...retries.values()], gone }
}

/** A folder that files were loaded from: what was refused of it is what was left out, not the folder. */
const isReadFolder = (ledger: LedgerReading, file: string) =>
  !isAddress(file) && statSync(file).isDirectory() && ledger.countFiles({ under: file }) > 1
