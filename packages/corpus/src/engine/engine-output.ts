import { appendFileSync, renameSync, statSync } from 'node:fs'

const BOUND = 1_000_000
const TAIL = 8_000

export interface EngineOutput {
  write(text: string): void
  /** The end of what was written since the last `restart`. */
  tail(): string
  restart(): void
}

/** Keeps what the engine prints, without the key, in a file and the one before it, a megabyte each. */
export function openEngineOutput(path: string, key: string): EngineOutput {
  let tail = ''
  let open = ''
  const keep = (text: string) => {
    const clean = text.replaceAll(key, '[key]')
    tail = (tail + clean).slice(-TAIL)
    appendBounded(path, clean)
  }
  const flush = () => {
    if (open) keep(open)
    open = ''
  }
  return {
    write(text) {
      // Whole lines only, so that a key cannot slip through in two pieces.
      const end = (open + text).lastIndexOf('\n') + 1
      const ready = (open + text).slice(0, end)
      open = (open + text).slice(end)
      if (ready) keep(ready)
      if (open.length > TAIL) flush()
    },
    tail() {
      flush()
      return tail
    },
    restart() {
      flush()
      tail = ''
    },
  }
}

function appendBounded(path: string, text: string): void {
  const bytes = Buffer.from(text).subarray(-BOUND)
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    if (size + bytes.length > BOUND) renameSync(path, `${path}.1`)
    appendFileSync(path, bytes)
  } catch {
    // A full disk must not take the program down with the engine's chatter.
  }
}
