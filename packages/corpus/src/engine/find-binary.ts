import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { EngineError } from './engine.ts'
import type { EngineFiles } from './engine-files.ts'
import { ENGINE_PACKAGE, ENGINE_VERSION } from './pinned-engine.ts'
import { trustedProgram } from './trusted-program.ts'

export interface BinarySources {
  packaged(): string | null
  onPath(): Promise<string | null>
}

const sources: BinarySources = { packaged: packagedBinary, onPath: binaryOnPath }

/** The program to start: the one asked for, else the checked one npm brought, else one on the PATH. */
export async function findBinary(
  files: EngineFiles,
  wanted: string | undefined,
  { packaged, onPath } = sources,
): Promise<string> {
  if (wanted) return runnable(resolve(wanted))
  const brought = packaged()
  if (brought) return trustedProgram(brought, files)
  const found = await onPath()
  if (found) return found
  throw new EngineError(
    `no search engine found: set MEILI_URL and MEILI_KEY to a running Meilisearch ${ENGINE_VERSION}, or MEILI_BIN ` +
      `to its program, or install it on the PATH (npm brings it on Linux x64: ${ENGINE_PACKAGE})`,
  )
}

async function runnable(path: string): Promise<string> {
  try {
    await access(path, constants.X_OK)
    return path
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new EngineError(
      `MEILI_BIN: ${path} ${missing ? 'does not exist' : 'may not be executed (chmod +x it)'}; ` +
        `it takes the path of a Meilisearch ${ENGINE_VERSION} program`,
    )
  }
}

function packagedBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve(`${ENGINE_PACKAGE}/meilisearch`)
  } catch {
    return null
  }
}

async function binaryOnPath(): Promise<string | null> {
  const ask = process.platform === 'win32' ? ['where', 'meilisearch'] : ['sh', '-c', 'command -v meilisearch']
  try {
    const { stdout } = await promisify(execFile)(ask[0] ?? '', ask.slice(1), { timeout: 5_000 })
    return stdout.split(/\r?\n/)[0]?.trim() || null
  } catch {
    return null
  }
}
