import type { Writable } from 'node:stream'

/**
 * Writes JSON one a line, no faster than it is taken. Where the reader goes away (`| head`) the rest is written to
 * nobody and `isClosed` says so.
 */
export function lineWriter(out: Writable) {
  let isClosed = false
  let wake = () => {}
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
    wake()
  })
  out.on('drain', () => wake())
  return {
    isClosed: () => isClosed,
    async write(value: unknown): Promise<void> {
      await this.writeText(`${JSON.stringify(value)}\n`)
    },
    async writeText(text: string): Promise<void> {
      if (isClosed || out.write(text)) return
      await new Promise<void>((resolve) => {
        wake = resolve
        if (isClosed) resolve()
      })
    },
  }
}
