import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAlive } from './is-alive.ts'
import { ENGINE_VERSION } from './pinned-engine.ts'
import { addNotes, findNotes, temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

const notes = [
  { id: 1, text: 'quantum computing' },
  { id: 2, text: 'low altitude economy' },
]

test('starts an engine that answers, on loopback, in the pinned version', async () => {
  const { engine, logged } = await temporaryEngine(await temporaryFolder())
  const { host } = await engine.ready()
  expect(host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(engine.version()).toBe(ENGINE_VERSION)
  expect(engine.owned).toBe(true)
  expect((await fetch(`${host}/indexes`)).status).toBe(401)
  await addNotes(engine, notes)
  expect(await findNotes(engine, 'quantum')).toBe(1)
  expect(logged).toHaveLength(1)
})

test('the key is readable by its owner only and stands in no argument, log line or log file', async () => {
  const folder = await temporaryFolder()
  const { engine, logged } = await temporaryEngine(folder)
  const { apiKey } = await engine.ready()
  const key = await readFile(join(folder, 'engine.key'), 'utf8')
  expect(key).toBe(apiKey)
  expect(key.length).toBeGreaterThanOrEqual(32)
  expect((await stat(join(folder, 'engine.key'))).mode & 0o777).toBe(0o600)
  const argv = await readFile(`/proc/${engine.pid()}/cmdline`, 'utf8')
  expect(argv).toContain('--no-analytics')
  for (const place of [argv, logged.join(), await readFile(join(folder, 'engine.log'), 'utf8')]) {
    expect(place).not.toContain(key)
  }
})

test('a killed engine comes back by itself, at the same address, with its documents', async () => {
  const { engine, logged } = await temporaryEngine(await temporaryFolder())
  const before = await engine.ready()
  await addNotes(engine, notes)
  const pid = engine.pid() ?? 0
  process.kill(pid, 'SIGKILL')
  await until('the loss is noticed', () => engine.address() === null)
  expect(await engine.ready()).toEqual(before)
  expect(engine.pid()).not.toBe(pid)
  expect(await findNotes(engine, 'economy')).toBe(1)
  expect(logged.join('\n')).toMatch(/warn the search engine ended \(killed.*trying again in 0\.2 s/)
})

test('closing ends the engine, refuses those who wait, and the next start finds key, port and documents', async () => {
  const folder = await temporaryFolder()
  const { engine: first } = await temporaryEngine(folder)
  const before = await first.ready()
  await addNotes(first, notes)
  const pid = first.pid() ?? 0
  await Promise.all([first.close(), first.close()])
  expect(isAlive(pid)).toBe(false)
  expect(first.address()).toBeNull()
  await expect(first.ready()).rejects.toThrow('closed')
  const { engine: second } = await temporaryEngine(folder)
  expect(await second.ready()).toEqual(before)
  expect(await findNotes(second, 'quantum')).toBe(1)
})

test('an engine closed while it starts leaves no process', async () => {
  const folder = await temporaryFolder()
  const { engine } = await temporaryEngine(folder)
  await engine.close()
  const state = await readFile(join(folder, 'engine.json'), 'utf8').catch(() => '{"pid":0}')
  const { pid } = JSON.parse(state) as { pid: number }
  expect(pid !== 0 && isAlive(pid)).toBe(false)
})
