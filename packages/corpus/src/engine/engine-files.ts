import { join, resolve } from 'node:path'

export interface EngineFiles {
  folder: string
  database: string
  temporary: string
  lock: string
  key: string
  state: string
  log: string
  program: string
  verified: string
}

/** Everything the engine keeps in the data folder. */
export function engineFiles(dataDir: string): EngineFiles {
  const folder = resolve(dataDir)
  return {
    folder,
    database: join(folder, 'meili'),
    temporary: join(folder, 'meili.tmp'),
    lock: join(folder, 'engine.lock'),
    key: join(folder, 'engine.key'),
    state: join(folder, 'engine.json'),
    log: join(folder, 'engine.log'),
    program: join(folder, 'engine.bin'),
    verified: join(folder, 'engine.verified.json'),
  }
}
