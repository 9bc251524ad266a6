import Database from 'libsql'

/** A lock the system gives back when its holder dies, on every platform: an SQLite transaction that never ends. */
export function takeFileLock(path: string): { release(): void } | null {
  const database = new Database(path)
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
    return { release: () => void database.close() }
  } catch (error) {
    database.close()
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return null
    throw error
  }
}
