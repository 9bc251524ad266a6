import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '@tidewatch/schema/raw-record'

/** What was not taken, one JSON a line; the file is made with the first refusal. */
export function refusalsFile(dataDir: string, now: Date) {
  const folder = join(dataDir, 'refusals')
  const path = join(folder, `${now.toISOString().replaceAll(':', '-').slice(0, 19)}-${process.pid}.jsonl`)
  let stream: WriteStream | null = null
  return {
    path: () => (stream ? path : null),
    async write({ origin, reason, sample }: Omit<Refusal, 'kind'>): Promise<void> {
      if (!stream) {
        mkdirSync(folder, { recursive: true })
        stream = createWriteStream(path)
      }
      const line = `${JSON.stringify({ file: origin.file, line: origin.line, reason, sample })}\n`
      if (!stream.write(line)) await new Promise<void>((resolve) => stream?.once('drain', () => resolve()))
    },
    close: () => new Promise<void>((resolve) => (stream ? stream.end(() => resolve()) : resolve())),
  }
}
