import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './places.mjs'

const IGNORED = new Set(['node_modules', 'dist', 'coverage'])

/** Changes when an install is due: other manifests, another Node, or a node_modules that someone else changed. */
export function installMark() {
  return hash(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'node_modules/.pnpm/lock.yaml', ...manifests()],
    `${process.platform} ${process.arch} ${process.versions.modules}`,
  )
}

/** Changes when the page is to be built anew. */
export function pageMark() {
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'web/package.json'), 'utf8'))
  const own = Object.keys(dependencies).filter((name) => name.startsWith('@tidewatch/'))
  const folders = ['web', ...own.map((name) => name.replace('@tidewatch/', 'packages/'))]
  return hash(['pnpm-lock.yaml', 'tsconfig.base.json', ...folders.flatMap(filesBelow)])
}

function manifests() {
  const folders = ['.', 'packages'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !IGNORED.has(entry.name))
      .map((entry) => `${folder}/${entry.name}`),
  )
  return ['.', ...folders].map((folder) => `${folder}/package.json`)
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return IGNORED.has(entry.name) ? [] : filesBelow(path)
  })
}

/** @param {string[]} paths */
function hash(paths, salt = '') {
  const sum = createHash('sha256').update(salt)
  for (const path of paths.sort()) {
    const full = resolve(root, path)
    if (existsSync(full)) sum.update(`\0${path}\0`).update(readFileSync(full))
  }
  return sum.digest('hex')
}
