import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { callersFolder, root } from './places.mjs'

/**
 * @typedef {{ args: string[], cwd: string, env: NodeJS.ProcessEnv }} Program what Node is started with
 * @typedef {{ needsPage?: boolean, programs: (args: string[]) => Program[] }} Task
 */

const at = (/** @type {string} */ path) => resolve(root, path)
const preload = (/** @type {string} */ file) => ['--import', pathToFileURL(at(file)).href]
const endWithUs = preload('scripts/run/end-with-parent.mjs')
const typescript = () => ['--import', import.meta.resolve('tsx')]

/** The data folder stays the same one wherever the person stands; a relative one is theirs. */
const withData = () => ({
  ...process.env,
  DATA_DIR: process.env.DATA_DIR ? resolve(callersFolder, process.env.DATA_DIR) : at('data'),
})

/** @param {string} file @param {string[]} args @returns {Program} */
const program = (file, args, cwd = callersFolder, flags = /** @type {string[]} */ ([])) => ({
  args: [...flags, ...endWithUs, ...typescript(), at(file), ...args],
  cwd,
  env: withData(),
})

/** @param {string} path @param {string[]} args @returns {Program} */
const tool = (path, args, cwd = root, env = {}) => ({
  args: [...endWithUs, at(path), ...args],
  cwd,
  env: { ...process.env, ...env },
})

/** Where the server of `dev` answers, for the page's proxy. */
const api = () => ({ API: `http://127.0.0.1:${process.env.PORT || 8080}` })

/**
 * Answers are much garbage and little to keep, and threads that come and go would each leave memory behind; neither can
 * be set once the program runs. The Dockerfile sets the same.
 */
const server = (/** @type {string[]} */ args) => {
  const { env, ...rest } = program('server/src/main.ts', args, root, ['--max-semi-space-size=4'])
  return { ...rest, env: { MALLOC_ARENA_MAX: '2', ...env } }
}

const indexer = 'indexer/src/main.ts'

/** @type {Record<string, Task>} */
export const tasks = {
  start: { needsPage: true, programs: (args) => [server(args)] },
  dev: {
    programs: (args) => [
      program('server/src/main.ts', args, root, ['--watch']),
      tool('web/node_modules/vite/bin/vite.js', [], at('web'), api()),
    ],
  },
  test: { needsPage: true, programs: (args) => [tool('node_modules/vitest/vitest.mjs', ['run', ...args])] },
  fuzz: {
    programs: (args) => [
      tool('node_modules/vitest/vitest.mjs', ['run', '--mode', 'fuzz', '--project', 'unit', ...args]),
    ],
  },
  check: { programs: (args) => [program('scripts/check/main.ts', args, root)] },
  load: { programs: (args) => [program(indexer, ['load', ...args])] },
  follow: { programs: (args) => [program(indexer, ['follow', ...args])] },
  extract: { programs: (args) => [program(indexer, ['extract', ...args])] },
  sources: { programs: (args) => [program(indexer, ['sources', ...args])] },
  audit: { programs: (args) => [program('server/src/audit/main.ts', args)] },
  rebuild: { programs: (args) => [program(indexer, ['rebuild', ...args])] },
  bench: { programs: (args) => [program('bench/main.ts', args)] },
  'bench:extract': { programs: (args) => [program('bench/extract.ts', args)] },
  'bench:stories': { programs: (args) => [program('bench/stories.ts', args)] },
}
