import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { expect, test } from 'vitest'
import { load } from '../load/load.ts'
import { newProgress } from '../read/progress.ts'
import { readPaths } from '../read/read-paths.ts'
import { listRefusals } from './list-refusals.ts'

test('shows names of files without what would rule the terminal', async () => {
  const { corpus, close } = await openTestCorpus()
  const folder = await mkdtemp(join(tmpdir(), 'tidewatch-refusals-'))
  try {
    const path = join(folder, 'a\x1b[31m.txt')
    await writeFile(path, '')
    const progress = newProgress()
    await load({
      corpus,
      paths: [path],
      options: {},
      refusalsFile: '/refusals.jsonl',
      records: readPaths([path], progress),
      progress,
      onEvent: async () => {},
      signal: new AbortController().signal,
      now: new Date('2026-01-02T03:04:05Z'),
    })
    const said: string[] = []
    await listRefusals(corpus.ledger, {}, async (line) => void said.push(line))
    expect(said).toEqual([`${join(folder, 'a\ufffd[31m.txt')}: there is nothing in it`])
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
})
