import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Prints `N passed, N failed, N skipped` as the very last line. What kept tests from running at all (a file that
 * does not load, a failing hook, an error outside any test) counts as failed too.
 */
export class SummaryReporter implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 }

  onInit() {
    // At exit, since other reporters and the closing of servers still print after the run.
    process.once('exit', (code) => {
      const { passed, failed, skipped } = this.#counts
      const shown = code !== 0 && failed === 0 ? 1 : failed
      writeSync(1, `${passed} passed, ${shown} failed, ${skipped} skipped\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    this.#counts = countResults(modules, unhandled)
    if (this.#counts.failed > 0) process.exitCode = 1
  }
}

function countResults(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
  const counts = { passed: 0, failed: unhandled.length, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      counts[state === 'pending' ? 'skipped' : state] += 1
    }
    const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
    counts.failed += broken.length
  }
  return counts
}
