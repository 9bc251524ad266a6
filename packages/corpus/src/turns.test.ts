import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from './store/store.ts'
import { turns } from './turns.ts'

test('waits while another process has its turn, and goes on when that one is gone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tidewatch-turns-'))
  const store = openStore(folder)
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  try {
    store.meta.set('upkeep', String(other.pid))
    const told: string[] = []
    const inTurn = turns(store, () => told.push('waiting'))
    const done = inTurn(async () => told.push('worked'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(told).toEqual(['waiting'])
    other.kill('SIGKILL')
    await done
    expect(told).toEqual(['waiting', 'worked'])
    expect(store.meta.get('upkeep')).toBe('')
  } finally {
    other.kill('SIGKILL')
    store.close()
    await rm(folder, { recursive: true, force: true })
  }
})
