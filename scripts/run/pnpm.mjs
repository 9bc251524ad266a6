import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runChild } from './child.mjs'
import { root } from './places.mjs'

// npm hands its own settings down as npm_*; pnpm would take some of them for its own.
const KEPT = /^npm_config_(registry|cache|cafile|.*proxy)$/i
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) || KEPT.test(key)),
)

/** Runs the pnpm that package.json pins; where it fails, prints what it said and ends the process. */
export async function pnpm(/** @type {string[]} */ ...args) {
  const [command = 'npx', ...before] = findPnpm()
  const { code, output } = await runChild(command, [...before, ...args], { cwd: root, env, capture: true })
  if (code === 0) return
  process.stderr.write(output)
  process.exit(code)
}

function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  const wanted = packageManager.replace(/\+.*/, '')
  // Asked outside the project, where pnpm and corepack don't switch to the pinned version by a download.
  const found = spawnSync('pnpm', ['--version'], {
    cwd: '/',
    env: { ...env, COREPACK_ENABLE_NETWORK: '0' },
    encoding: 'utf8',
    timeout: 5_000,
  })
  return found.stdout?.trim() === wanted.split('@')[1] ? ['pnpm'] : ['npx', '--yes', wanted]
}
