import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'

type Print = (line: string) => Promise<void>

/** `npm run sources -- trace`: every place that brought an article; gives the exit code. */
export async function traceArticle(
  ledger: LedgerReading,
  id: string,
  json: boolean,
  print: Print,
): Promise<number> {
  const places = ledger.trace(id)
  for (const place of places) {
    const { file, line, load, at, isCurrent } = place
    const other = isCurrent ? '' : ' (with another text than the one that is kept)'
    const words = `${file}${line === null ? '' : `:${line}`} in load ${load} of ${at.slice(0, 10)}${other}`
    await print(json ? JSON.stringify(place) : words)
  }
  if (places.length === 0) await print(`No article has the id ${id}.`)
  return places.length > 0 ? 0 : 1
}
