import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './scripts/test/summary-reporter.ts'

const values = { fuzz: 'scripts/test/many-values.ts', test: 'scripts/test/fixed-seed.ts' }

export default defineConfig(({ mode }) => ({
  test: {
    maxWorkers: 2,
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,indexer,server,web,bench,scripts}/**/*.test.{ts,tsx}'],
          setupFiles: [mode === 'fuzz' ? values.fuzz : values.test],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/unpack-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
