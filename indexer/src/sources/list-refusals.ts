import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'
import type { LoadRefusal } from '@tidewatch/schema/ledger'
import { stringify } from 'csv-stringify/sync'
import { visible } from '../read/visible.ts'

type Print = (line: string) => Promise<void>
export type RefusalsAsked = {
  file?: string | undefined
  load?: number | undefined
  all?: boolean | undefined
  json?: boolean | undefined
  csv?: boolean | undefined
}

const COLUMNS = ['file', 'line', 'reason', 'sample', 'load', 'at', 'outcome', 'closedBy'] as const
const SHOWN = 100

/** `npm run sources -- refusals`: what was not taken and why; those that are still open, or all. */
export async function listRefusals(ledger: LedgerReading, asked: RefusalsAsked, print: Print): Promise<void> {
  const state = asked.all ? ('all' as const) : ('open' as const)
  const query = { under: asked.file, load: asked.load, state }
  if (asked.csv) return printCsv(ledger.refusals(query), print)
  if (asked.json) return printJson(ledger.refusals(query), print)
  const { total, refusals } = ledger.refusalsPage(query, 0, SHOWN)
  for (const refusal of refusals) await print(visible(inWords(refusal)))
  if (total === 0) return print(asked.all ? 'Nothing was refused.' : 'No refusal is open.')
  const more = (total - refusals.length).toLocaleString('en-US')
  if (total > refusals.length) await print(`… and ${more} more: --json or --csv gives all`)
  for (const line of overflow(ledger)) await print(line)
}

async function printCsv(refusals: Iterable<LoadRefusal>, print: Print): Promise<void> {
  await print(`\ufeff${row([...COLUMNS])}`)
  for (const refusal of refusals) await print(row(COLUMNS.map((name) => refusal[name] ?? '')))
}

async function printJson(refusals: Iterable<LoadRefusal>, print: Print): Promise<void> {
  for (const refusal of refusals) await print(JSON.stringify(refusal))
}

function inWords({ file, line, reason, outcome, closedBy }: LoadRefusal): string {
  const since = { taken: ` (settled by load ${closedBy})`, again: ` (again in load ${closedBy})` }
  return `${file}${line === null ? '' : `:${line}`}: ${reason}${outcome ? since[outcome] : ''}`
}

/** Loads that refused more than the ledger has room for. */
function* overflow(ledger: LedgerReading): Generator<string> {
  for (const { load, counts, refusalsFile } of ledger.loads()) {
    if (counts.refused <= ledger.keptRefusals || refusalsFile === null) continue
    const [kept, refused] = [ledger.keptRefusals, counts.refused].map((n) => n.toLocaleString('en-US'))
    yield `load ${load} refused ${refused}; ${kept} of them are listed here, all in ${refusalsFile}`
  }
}

const row = (cells: (string | number)[]) => stringify([cells], { escape_formulas: true }).trimEnd()
