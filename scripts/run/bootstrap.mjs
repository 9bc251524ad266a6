import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { alone } from './alone.mjs'
import { installMark, pageMark } from './marks.mjs'
import { root } from './places.mjs'
import { pnpm } from './pnpm.mjs'

const stampFile = resolve(root, 'node_modules/.tidewatch-stamp.json')
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

/** @returns {{ install?: string, page?: string }} */
function readStamp() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {}
}

/** @param {{ install?: string, page?: string }} stamp */
function writeStamp(stamp) {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...stamp }))
}

const isInstalled = () => readStamp().install === installMark()

export async function ensureInstalled() {
  if (isInstalled()) return
  await alone(async () => {
    if (isInstalled()) return
    say('Installing packages …')
    await pnpm('install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false')
    writeStamp({ install: installMark() })
  })
}

const isBuilt = () => readStamp().page === pageMark() && existsSync(resolve(root, 'web/dist/index.html'))

/** Builds the page that the server serves. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await alone(async () => {
    if (isBuilt()) return
    say('Building the page …')
    // Taken before the build: what is edited meanwhile makes the next start build again.
    const page = pageMark()
    await pnpm('--filter', '@tidewatch/web', 'build')
    writeStamp({ page })
  })
}
