import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const IN_MEMORY = 16 * 1024 * 1024

/** All bytes of a source where they can be read from any place; `release` frees them. */
export type Spooled = { where: { path: string } | { buffer: Buffer }; release: () => Promise<void> }

/** Small sources are kept in memory, larger ones in a private temporary file that `release` removes. */
export async function spool(bytes: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const parts: Uint8Array[] = []
  let size = 0
  const rest = bytes[Symbol.asyncIterator]()
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    parts.push(next.value)
    size += next.value.length
    if (size > IN_MEMORY) return spoolToFile(parts, rest)
  }
  return { where: { buffer: Buffer.concat(parts) }, release: async () => {} }
}

async function spoolToFile(parts: Uint8Array[], rest: AsyncIterator<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'tidewatch-spool-'))
  const release = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'archive')
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      for (const part of parts.splice(0)) await file.writeFile(part)
      for (let next = await rest.next(); !next.done; next = await rest.next())
        await file.writeFile(next.value)
    } finally {
      await file.close()
    }
  } catch (error) {
    await rest.return?.()
    await release()
    throw error
  }
  return { where: { path }, release }
}

/** The bytes once more, from the beginning. */
export async function* bytesOf({ where }: Spooled): AsyncGenerator<Uint8Array> {
  if ('buffer' in where) yield where.buffer
  else yield* createReadStream(where.path)
}
