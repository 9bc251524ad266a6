import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { busyMark } from './revision.ts'
import { openStore, type Store } from './store/store.ts'

let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-mark-'))
  store = openStore(dataDir)
})
afterEach(async () => {
  store.close()
  await rm(dataDir, { recursive: true, force: true })
})

test('a mark is seen until the one who set it takes it back', () => {
  const mark = busyMark(store)
  mark.set('repairing')
  expect(busyMark(store).current()).toBe('repairing')
  mark.clear()
  expect(mark.current()).toBeNull()
})

test('the mark of another process that runs is not taken back, one of a process that is gone counts for nothing', () => {
  const mark = busyMark(store)
  store.meta.set('busy', `retagging ${process.ppid}`)
  mark.clear()
  expect(mark.current()).toBe('retagging')
  store.meta.set('busy', 'retagging 4194303')
  expect(mark.current()).toBeNull()
})
