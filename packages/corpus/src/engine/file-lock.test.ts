import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Engine, EngineOptions } from './engine.ts'
import { takeFileLock } from './file-lock.ts'
import { isAlive } from './is-alive.ts'
import { launchUnderFileLock } from './launch-under-file-lock.ts'
import { openLocalEngine } from './local-engine.ts'
import { addNotes, findNotes, temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

const withoutTools = (options: EngineOptions): Promise<Engine> =>
  openLocalEngine(options, launchUnderFileLock)
const source = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))

async function otherProcess(program: string) {
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return { child, line: line.trim() }
}

test('a lock is held once, and free again when given back or when its holder is killed outright', async () => {
  const path = join(await temporaryFolder(), 'lock')
  const lock = takeFileLock(path)
  expect(takeFileLock(path)).toBeNull()
  lock?.release()
  const { child, line } = await otherProcess(`
    import { takeFileLock } from ${source('file-lock.ts')}
    const lock = takeFileLock(${JSON.stringify(path)})
    console.log(lock !== null)
    setInterval(() => lock, 1000)`)
  expect(line).toBe('true')
  expect(takeFileLock(path)).toBeNull()
  child.kill('SIGKILL')
  await until('the lock is free', () => takeFileLock(path))
})

test('without util-linux too, one runs the engine, the other shares it and takes over', async () => {
  const folder = await temporaryFolder()
  const { engine: first } = await temporaryEngine(folder, {}, withoutTools)
  await addNotes(first, [{ id: 1, text: 'new materials' }])
  const { engine: second } = await temporaryEngine(folder, {}, withoutTools)
  expect(await second.ready()).toEqual(await first.ready())
  expect([first.owned, second.owned]).toEqual([true, false])
  const pid = first.pid() ?? 0
  await first.close()
  expect(isAlive(pid)).toBe(false)
  await until('the second owns an engine', () => second.owned)
  expect(await findNotes(second, 'materials')).toBe(1)
})

test('without util-linux, an engine that outlived its killed owner is ended before another starts', async () => {
  const folder = await temporaryFolder()
  const { child, line } = await otherProcess(`
    import { launchUnderFileLock } from ${source('launch-under-file-lock.ts')}
    import { openLocalEngine } from ${source('local-engine.ts')}
    const options = { dataDir: ${JSON.stringify(folder)}, memory: '128MiB', threads: 1, log: () => {} }
    const engine = await openLocalEngine(options, launchUnderFileLock)
    await engine.ready()
    console.log(engine.pid())
    setInterval(() => {}, 1000)`)
  const orphan = Number(line)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(orphan)).toBe(true)
  const { engine } = await temporaryEngine(folder, {}, withoutTools)
  await until('ours runs', () => engine.owned)
  expect(isAlive(orphan)).toBe(false)
})
