import type { LoadEvent } from '@tidewatch/schema/ledger'
import { visible } from '../read/visible.ts'
import { reporter, summary } from './report.ts'

const SHOWN = 5

type Telling = { isTerminal: boolean; say: (line: string) => void }

/** What happens in a load, for a person at a terminal. */
export function tellInWords({ isTerminal, say }: Telling) {
  const show = reporter(isTerminal, Date.now(), say)
  const refused: string[] = []

  function sayEnd({
    counts,
    notes,
    milliseconds,
    refusalsFile,
    state,
  }: Extract<LoadEvent, { type: 'end' }>): void {
    for (const line of refused) say(`refused ${visible(line)}`)
    if (counts.refused > refused.length) say(`… and ${counts.refused - refused.length} more`)
    for (const { note, times } of notes.slice(0, SHOWN)) say(`note: ${visible(note)} (${times} ×)`)
    if (refusalsFile) say(`all refusals: ${visible(refusalsFile)}`)
    for (const line of summary(counts, milliseconds)) say(line)
    if (state === 'interrupted')
      say('Stopped before the end; nothing is lost. Run the same command again to go on.')
  }

  return {
    tell(event: LoadEvent): void {
      if (event.type === 'progress') show.progress(event, event.counts)
      if (event.type === 'item' && event.outcome === 'refused' && refused.length < SHOWN)
        refused.push(`${event.file}${event.line ? `:${event.line}` : ''}: ${event.reason}`)
      if (event.type !== 'end') return
      show.stop()
      sayEnd(event)
    },
    stop: show.stop,
  }
}
