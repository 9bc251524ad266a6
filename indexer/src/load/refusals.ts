import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LoadEvent } from '@tidewatch/schema/ledger'

type Item = Extract<LoadEvent, { type: 'item' }>

/** What was not taken, one JSON a line; the file is made with the first refusal. */
export function refusalsFile(dataDir: string, now: Date) {
  const path = join(
    dataDir,
    'refusals',
    `${now.toISOString().replaceAll(':', '-').slice(0, 23)}-${process.pid}.jsonl`,
  )
  let stream: WriteStream | null = null
  return {
    path,
    async write({ file, line, reason, sample }: Item): Promise<void> {
      if (!stream) {
        mkdirSync(dirname(path), { recursive: true })
        stream = createWriteStream(path)
      }
      const text = `${JSON.stringify({ file, line, reason, sample })}\n`
      if (!stream.write(text)) await new Promise<void>((resolve) => stream?.once('drain', () => resolve()))
    },
    close: () => new Promise<void>((resolve) => (stream ? stream.end(() => resolve()) : resolve())),
  }
}
