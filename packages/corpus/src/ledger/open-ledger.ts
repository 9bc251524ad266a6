import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../store/store.ts'
import { type LedgerReading, ledgerReading } from './ledger.ts'

/** The ledger alone, for whoever only reads it: no engine is started. Null where nothing was ever loaded. */
export function openLedger(dataDir: string): (LedgerReading & { close: () => void }) | null {
  if (!existsSync(join(dataDir, 'corpus.db'))) return null
  const store = openStore(dataDir)
  return { ...ledgerReading(store), close: store.close }
}
