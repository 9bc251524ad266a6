import type { LoadOptions } from '@tidewatch/schema/ledger'
import type { RawRecord, Refusal } from '@tidewatch/schema/raw-record'
import type { lineWriter } from '../load/write-lines.ts'
import { dryLine } from './dry-line.ts'

export type DryRun = {
  records: AsyncIterable<RawRecord | Refusal>
  options?: LoadOptions
  now: Date
  out: ReturnType<typeof lineWriter>
  say: (line: string) => void
}

/**
 * `npm run extract`: writes what loading would make of each item, one JSON a line, and gives the exit code: 0 where
 * at least one item was read, 1 where none was.
 */
export async function runDry({ records, now, out, say }: DryRun): Promise<number> {
  let read = 0
  let refused = 0
  for await (const record of records) {
    const line = dryLine(record, now)
    read += 1
    if ('refused' in line) refused += 1
    await out.write(line)
    // The reader has seen enough.
    if (out.isClosed()) return 0
  }
  say(
    `read ${read.toLocaleString('en-US')} · refused ${refused.toLocaleString('en-US')} · nothing was loaded`,
  )
  return read > refused ? 0 : 1
}
