import { appendFileSync, renameSync, statSync } from 'node:fs'

const BOUND = 1_000_000
const TAIL = 8_000

export interface EngineOutput {
  write(text: string): void
  /** The end of what was written since the last `restart`. */
  tail(): string
  restart(): void
}

/** Keeps what the engine prints, without the key: the file and the one before it, a megabyte each. */
export function openEngineOutput(path: string, key: string): EngineOutput {
  let tail = ''
  return {
    write(text) {
      const clean = text.replaceAll(key, '[key]')
      tail = (tail + clean).slice(-TAIL)
      try {
        if (sizeOf(path) + clean.length > BOUND) renameSync(path, `${path}.1`)
        appendFileSync(path, clean.slice(-BOUND))
      } catch {
        // A full disk must not take the program down with the engine's chatter.
      }
    },
    tail: () => tail,
    restart() {
      tail = ''
    },
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
