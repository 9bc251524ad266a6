import { statSync } from 'node:fs'
import type { Place } from '@tidewatch/corpus/ledger/recorder'
import type { LoadCounts } from '@tidewatch/schema/ledger'
import type { Progress } from '../read/progress.ts'
import { isAddress } from '../web/is-address.ts'

export type Ended = { file: string; size: number | null }

const NOTHING: LoadCounts = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }

const outermost = ({ origin, container }: Place) => container ?? origin.file

/** Follows which file the records come from, and counts for each until it is closed. */
export function openFiles(progress: Progress) {
  const counts = new Map<string, LoadCounts>()
  let current: string | null = null

  /** What lies in an archive is named `archive!entry`; reading says which archive is open. */
  function containerOf(file: string): string | null {
    return progress.file !== null && file.startsWith(`${progress.file}!`) ? progress.file : null
  }

  function end(): Ended | null {
    const file = current
    current = null
    return file === null ? null : { file, size: sizeOf(file) }
  }

  return {
    /** A record of `file` comes. The file that has ended with that is given once. */
    turnTo(file: string): { container: string | null; ended: Ended | null } {
      const container = containerOf(file)
      const outer = container ?? file
      const ended = current === outer ? null : end()
      current = outer
      return { container, ended }
    },
    end,
    count(place: Place, outcome: Exclude<keyof LoadCounts, 'read'>): void {
      const file = outermost(place)
      const known = counts.get(file) ?? { ...NOTHING }
      known.read += 1
      known[outcome] += 1
      counts.set(file, known)
    },
    /** What came of a file that has ended. */
    close(file: string): LoadCounts {
      const found = counts.get(file) ?? NOTHING
      counts.delete(file)
      return found
    },
  }
}

function sizeOf(file: string): number | null {
  if (isAddress(file)) return null
  try {
    return statSync(file).size
  } catch {
    return null
  }
}
