import { randomBytes } from 'node:crypto'
import { chmod, link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { EngineError } from './engine.ts'

const SHORTEST = 32

/** The master key of a data folder, made at the first call; only its owner may read the file. */
export async function loadEngineKey(path: string): Promise<string> {
  const key = (await readKey(path)) ?? (await makeKey(path))
  if (key.length < SHORTEST || /[^\x21-\x7e]/.test(key)) {
    throw new EngineError(
      `${path} holds no usable key: stop every Tidewatch process, delete it and start again`,
    )
  }
  const { mode } = await stat(path)
  if (mode & 0o077) await chmod(path, 0o600)
  return key
}

async function readKey(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new EngineError(
      `${path} cannot be read (${code}): run Tidewatch as the user who owns the data folder`,
    )
  }
}

async function makeKey(path: string): Promise<string> {
  const key = randomBytes(SHORTEST).toString('base64url')
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(draft, key, { mode: 0o600, flag: 'wx', flush: true })
  try {
    // A link appears whole and only once: of two processes that start together, the second takes the first one's key.
    await link(draft, path)
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readKey(path)) ?? ''
  } finally {
    await rm(draft, { force: true })
  }
}
