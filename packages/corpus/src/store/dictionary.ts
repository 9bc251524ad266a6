import { createHash } from 'node:crypto'
import type { Theme } from '@tidewatch/schema/theme'
import type { Db } from './open.ts'

export type Dictionary = { version: number; themes: Theme[] }

/** The themes and their versions: every change of the dictionary is a new version, the highest is in force. */
export function dictionaryTable(db: Db) {
  const newest = db.prepare('SELECT version, hash, themes FROM dictionary ORDER BY version DESC LIMIT 1')
  const insert = db.prepare('INSERT INTO dictionary (created, hash, themes) VALUES (?, ?, ?)')
  const row = () => newest.get() as { version: number; hash: string; themes: string } | undefined
  const current = (): Dictionary => {
    const found = row()
    return found ? { version: found.version, themes: JSON.parse(found.themes) } : { version: 0, themes: [] }
  }
  return {
    current,
    /** Makes `themes` the dictionary in force; a new version only where they differ from the last. */
    use(themes: readonly Theme[]): Dictionary {
      const json = JSON.stringify(themes)
      const hash = createHash('sha256').update(json).digest('hex')
      if (row()?.hash !== hash) insert.run(new Date().toISOString(), hash, json)
      return current()
    },
  }
}
