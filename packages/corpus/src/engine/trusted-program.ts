import { createHash, randomBytes } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, chmod, copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { EngineError } from './engine.ts'
import type { EngineFiles } from './engine-files.ts'
import { ENGINE_PACKAGE, ENGINE_SHA256 } from './pinned-engine.ts'

type Where = Pick<EngineFiles, 'program' | 'verified'>

/** An executable path to a program whose content is the pinned one; refuses any other content. */
export async function trustedProgram(path: string, files: Where, sha256 = ENGINE_SHA256): Promise<string> {
  const found = await hashOf(path, files.verified)
  if (found !== sha256) {
    throw new EngineError(
      `${path} is not the search engine this project trusts (SHA-256 ${found}, expected ${sha256}) and is not run: ` +
        `reinstall ${ENGINE_PACKAGE}, or set MEILI_BIN to a program of your own choice`,
    )
  }
  if (await makeExecutable(path)) return path
  const copied = await hashOf(files.program, files.verified).catch(() => null)
  if (copied !== sha256) await writeFresh(files.program, (draft) => copyProgram(draft, path))
  if ((await hashOf(files.program, files.verified)) === sha256) return files.program
  throw new EngineError(`${files.program} could not be copied whole from ${path}: is the disk full?`)
}

/** Reading 130 MB at every start would cost up to a second, so what an unchanged file hashed to is remembered. */
async function hashOf(path: string, memory: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path)
  const stamp = [size, mtimeMs, ino].join(' ')
  const known = await remembered(memory)
  const seen = known[path]
  if (seen?.stamp === stamp) return seen.sha256
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
  const sha256 = hash.digest('hex')
  await writeFresh(memory, (draft) =>
    writeFile(draft, JSON.stringify({ ...known, [path]: { stamp, sha256 } })),
  )
  return sha256
}

const memo = z.record(z.string(), z.object({ stamp: z.string(), sha256: z.string() }))

async function remembered(path: string) {
  try {
    return memo.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return {}
  }
}

async function makeExecutable(path: string): Promise<boolean> {
  const canRun = () =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
  if (await canRun()) return true
  await chmod(path, 0o755).catch(() => undefined)
  return canRun()
}

async function copyProgram(draft: string, from: string): Promise<void> {
  await copyFile(from, draft, constants.COPYFILE_FICLONE)
  await chmod(draft, 0o755)
}

/** Whole or not at all, also when others write the same file at the same time. */
async function writeFresh(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await write(draft)
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}
