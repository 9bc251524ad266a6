import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository with its path from the root; `text` is empty where it is binary. */
export type SourceFile = { path: string; text: string }

/** All files that git knows or would add, with what stands in them now. */
export function listFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(root + path))
    .map((path) => ({ path, text: textOf(readFileSync(root + path)) }))
}

const textOf = (bytes: Buffer) => (bytes.subarray(0, 8_000).includes(0) ? '' : bytes.toString('utf8'))

export const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)
export const isTest = (path: string) => /\.test\.tsx?$/.test(path)
