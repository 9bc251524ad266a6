import { performance } from 'node:perf_hooks'
import type { Check } from './check.ts'
import { findBrokenDocPaths } from './doc-paths.ts'
import { listFiles } from './files.ts'
import { findForbiddenImports } from './imports.ts'
import { findLeaks } from './leaks.ts'
import { judgeSizes } from './sizes.ts'
import { compose, format, types, unused } from './tools.ts'

const files = listFiles()

const checks: Check[] = [
  { name: 'format and lint', run: format },
  { name: 'types', run: types },
  { name: 'unused code', run: unused },
  { name: 'compose file', run: compose },
  { name: 'file sizes', run: () => judgeSizes(files) },
  { name: 'import directions', run: () => findForbiddenImports(files) },
  { name: 'paths in the docs', run: () => findBrokenDocPaths(files) },
  { name: 'machine paths and secrets', run: () => findLeaks(files) },
]

async function report({ name, run }: Check): Promise<boolean> {
  const start = performance.now()
  const wrong = await Promise.resolve(run()).catch((error: unknown) => [String(error)])
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`)
  for (const block of wrong) console.log(block.replace(/^/gm, '      '))
  return wrong.length === 0
}

const results = await Promise.all(checks.map(report))
const failed = results.filter((ok) => !ok).length
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${checks.length} checks failed.`)
process.exitCode = failed === 0 ? 0 : 1
