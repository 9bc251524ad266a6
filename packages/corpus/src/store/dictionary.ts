import { createHash } from 'node:crypto'
import type { Theme } from '@tidewatch/schema/theme'
import { perTurn } from '../per-turn.ts'
import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

export type Dictionary = { version: number; themes: Theme[] }

/** The themes and their versions: every change of the dictionary is a new version, the highest is in force. */
export function dictionaryTable(db: Db) {
  const newest = db.prepare('SELECT version, hash, themes FROM dictionary ORDER BY version DESC LIMIT 1')
  const insert = db.prepare('INSERT INTO dictionary (created, hash, themes) VALUES (?, ?, ?)')
  const relabel = db.prepare('UPDATE dictionary SET themes = ? WHERE version = ?')
  const row = () => newest.get() as { version: number; hash: string; themes: string } | undefined
  const inForce = perTurn(row)
  let known: { json: string; dictionary: Dictionary } | null = null
  // Asked for with every list: the row is read each time, since another process may change it, but parsed once.
  const current = (): Dictionary => {
    const found = inForce.get()
    if (!found) return { version: 0, themes: [] }
    if (known?.json !== found.themes || known.dictionary.version !== found.version) {
      known = { json: found.themes, dictionary: { version: found.version, themes: JSON.parse(found.themes) } }
    }
    return known.dictionary
  }
  const version = scalar(db, 'SELECT max(version) FROM dictionary')
  return {
    current,
    version: () => Number(version() ?? 0),
    /** Makes `themes` the dictionary in force; a new version only where they find other mentions than the last. */
    use(themes: readonly Theme[]): Dictionary {
      const json = JSON.stringify(themes)
      const hash = matchingHash(themes)
      const last = row()
      if (last?.hash !== hash) insert.run(new Date().toISOString(), hash, json)
      else if (last.themes !== json) relabel.run(json, last.version)
      inForce.forget()
      return current()
    },
  }
}

/** What decides on mentions: neither labels nor any order do. */
function matchingHash(themes: readonly Theme[]): string {
  const parts = themes.map(({ id, terms, exclude }) => [id, terms.toSorted(), exclude.toSorted()])
  return createHash('sha256').update(JSON.stringify(parts.sort())).digest('hex')
}
