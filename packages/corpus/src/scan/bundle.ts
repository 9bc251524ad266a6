import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

let bundled: Promise<string> | undefined

/**
 * The worker as one script, made once: a thread that had to load TypeScript by itself would take ten times as long to
 * start and four times the memory.
 */
export function workerScript(): Promise<string> {
  bundled ??= bundle().catch((error: unknown) => {
    bundled = undefined
    throw error
  })
  return bundled
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['libsql'],
    // A script without a file finds its packages from here.
    banner: { js: `(require => {` },
    footer: { js: `})(require('node:module').createRequire(require('node:worker_threads').workerData.at))` },
    logLevel: 'silent',
  })
  await stop()
  return outputFiles[0]?.text ?? ''
}
