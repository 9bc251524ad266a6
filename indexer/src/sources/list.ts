import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'
import type { LoadCounts, LoadFile, LoadGroup, LoadSummary } from '@tidewatch/schema/ledger'
import { table } from './table.ts'

/** More files than this are told by their folders. */
const MOST_LINES = 40
const RECENT_LOADS = 20

type Print = (line: string) => Promise<void>
export type Asked = { under?: string | undefined; all?: boolean | undefined; json?: boolean | undefined }

const query = ({ under }: Asked) => ({ under })

/** `npm run sources`: every file and address with what its last load made of it, or their folders where they are many. */
export async function listFiles(ledger: LedgerReading, asked: Asked, print: Print): Promise<void> {
  if (asked.json) {
    for (const file of ledger.files(query(asked))) await print(JSON.stringify(file))
    return
  }
  const count = ledger.countFiles(query(asked))
  if (count === 0)
    return print(asked.under ? `Nothing was loaded from ${asked.under}.` : 'Nothing was loaded yet.')
  if (asked.all || count <= MOST_LINES) return tellFiles(ledger.files(query(asked)), print)
  await tellGroups(ledger.groups(query(asked), MOST_LINES), print)
  await print(
    `${count.toLocaleString('en-US')} files, told by folder. --all lists each; FOLDER lists what is in it.`,
  )
}

/** `npm run sources -- --loads`: the entries of the ledger, newest first. */
export async function listLoads(ledger: LedgerReading, asked: Asked, print: Print): Promise<void> {
  const loads = ledger.loads(asked.all ? Number.MAX_SAFE_INTEGER : RECENT_LOADS)
  if (asked.json) {
    for (const load of loads) await print(JSON.stringify(load))
    return
  }
  if (loads.length === 0) return print('Nothing was loaded yet.')
  const rows = loads.map((load) => [
    String(load.load),
    time(load.started),
    load.state,
    ...resultOf(load),
    pathsOf(load),
  ])
  await printAll(table(['load', 'begun', 'state', ...RESULT, 'from'], rows), print)
}

const RESULT = ['read', 'added', 'updated', 'unchanged', 'refused']
const numbers = (counts: LoadCounts) =>
  [counts.read, counts.added, counts.updated, counts.unchanged, counts.refused].map(whole)

const resultOf = ({ kind, removed, counts }: LoadSummary) =>
  kind === 'load' ? numbers(counts) : ['', `−${whole(removed)}`, '', '', '']

const SHOWN_PATHS = 3
function pathsOf({ kind, paths }: LoadSummary): string {
  const more = paths.length > SHOWN_PATHS ? ` and ${paths.length - SHOWN_PATHS} more` : ''
  return `${kind === 'removal' ? 'removed: ' : ''}${paths.slice(0, SHOWN_PATHS).join(' ')}${more}`
}

async function tellFiles(files: Iterable<LoadFile>, print: Print): Promise<void> {
  const rows = [...files].map(({ file, at, counts, articles, open }) => [
    at ? time(at) : 'cut short',
    ...numbers(counts),
    whole(open),
    whole(articles),
    file,
  ])
  await printAll(table(['last load', ...RESULT, 'open', 'articles', 'file'], rows), print)
}

async function tellGroups(groups: LoadGroup[], print: Print): Promise<void> {
  const rows = groups.map(({ folder, files, at, counts, articles, open }) => [
    at ? time(at) : '',
    ...numbers(counts),
    whole(open),
    whole(articles),
    whole(files),
    folder,
  ])
  await printAll(table(['last load', ...RESULT, 'open', 'articles', 'files', 'folder'], rows), print)
}

const whole = (value: number) => value.toLocaleString('en-US')

/** In the zone of the person who reads it. */
function time(iso: string): string {
  const at = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

async function printAll(lines: string[], print: Print): Promise<void> {
  for (const line of lines) await print(line)
}
