import type { Refused } from '@tidewatch/corpus/ledger/recorder'
import type { Added } from '@tidewatch/corpus/loading'
import type { Ended } from './open-files.ts'

/** One transaction and one engine task; larger ones don't load faster, smaller ones do more bookkeeping. */
const MOST_ITEMS = 1_000
const MOST_CHARACTERS = 2_000_000
/** Where records come slowly, as from the web, what has come is kept all the same. */
const LONGEST_WAIT = 3_000

/** The same reservation with another value is the same: the value stands in front. */
const kindOfNote = (note: string) => note.replace(/^.{1,82}? (?=is no |cannot be )/s, '… ')

const empty = () => ({
  batch: [] as Added[],
  aside: { refused: [] as Refused[], notes: [] as string[], done: [] as Ended[] },
})

/** What has been read and not yet written. */
export function pendingBatch() {
  let held = empty()
  let characters = 0
  let since = Date.now()
  const notes = new Map<Added, string[]>()
  return {
    add(added: Added, itsNotes: string[]): void {
      held.batch.push(added)
      characters += added.article.body.length
      if (itsNotes.length === 0) return
      notes.set(added, itsNotes)
      for (const note of itsNotes) held.aside.notes.push(kindOfNote(note))
    },
    refuse: (refused: Refused) => void held.aside.refused.push(refused),
    end: (file: Ended) => void held.aside.done.push(file),
    isDue: () =>
      held.batch.length >= MOST_ITEMS ||
      held.aside.refused.length >= MOST_ITEMS ||
      characters >= MOST_CHARACTERS ||
      Date.now() - since >= LONGEST_WAIT,
    take() {
      const taken = { ...held, notesOf: new Map(notes) }
      held = empty()
      characters = 0
      since = Date.now()
      notes.clear()
      return taken
    },
  }
}
