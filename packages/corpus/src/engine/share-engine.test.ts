import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Engine } from './engine.ts'
import { isAlive } from './is-alive.ts'
import { canFlock } from './launch-under-flock.ts'
import { addNotes, findNotes, temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

const open = fileURLToPath(new URL('open-engine.ts', import.meta.url))

/** Another process that opens the engine of a folder, prints whether it owns it and its id, and stays. */
async function otherProcess(dataDir: string): Promise<{ child: ChildProcess; owned: boolean; pid: number }> {
  const program = `
    import { openEngine } from ${JSON.stringify(open)}
    const dataDir = ${JSON.stringify(dataDir)}
    const engine = await openEngine({ dataDir, memory: '128MiB', threads: 1, log: () => {} })
    await engine.ready()
    const stay = setInterval(() => {}, 1000)
    process.once('SIGTERM', () => engine.close().then(() => clearInterval(stay)))
    console.log(JSON.stringify({ owned: engine.owned, pid: engine.pid() }))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return { child, ...(JSON.parse(line) as { owned: boolean; pid: number }) }
}

test('the second on a folder uses the engine of the first and takes over when that one closes', async () => {
  const folder = await temporaryFolder()
  const { engine: first } = await temporaryEngine(folder)
  await first.ready()
  const { engine: second, logged } = await temporaryEngine(folder)
  expect(await second.ready()).toEqual(await first.ready())
  expect([first.owned, second.owned, second.pid() === first.pid()]).toEqual([true, false, true])
  await addNotes(second, [{ id: 1, text: 'supply chain' }])
  await first.close()
  await until('the second owns an engine', () => second.owned)
  expect(await findNotes(second, 'chain')).toBe(1)
  expect(logged.join('\n')).toContain('warn the shared search engine has ended')
})

test('closing what was only shared leaves the engine to its owner', async () => {
  const folder = await temporaryFolder()
  const { engine: first } = await temporaryEngine(folder)
  await first.ready()
  const { engine: second } = await temporaryEngine(folder)
  await second.ready()
  await second.close()
  expect(isAlive(first.pid() ?? 0)).toBe(true)
})

test('of several that open a folder at once, exactly one runs the engine, also after it is killed', async () => {
  const folder = await temporaryFolder()
  const opened = await Promise.all([1, 2, 3, 4].map(() => temporaryEngine(folder)))
  const engines = opened.map(({ engine }) => engine)
  const settled = (all: Engine[]) => all.filter(({ owned }) => owned).length === 1 && samePid(all)
  await until('one owns and all share', () => settled(engines))
  const pid = engines[0]?.pid() ?? 0
  process.kill(pid, 'SIGKILL')
  await until('one owns another and all share it', () => settled(engines) && engines[0]?.pid() !== pid)
})

const samePid = (engines: Engine[]) => new Set(engines.map((engine) => engine.pid())).size === 1

test('an engine ends with the process that started it, even one killed outright', async () => {
  const { child, pid } = await otherProcess(await temporaryFolder())
  expect(isAlive(pid)).toBe(true)
  child.kill('SIGKILL')
  await until('the engine is gone', () => !isAlive(pid))
})

test('when the owner is killed outright, the process that shared its engine starts one', async () => {
  const folder = await temporaryFolder()
  const { child, pid, owned } = await otherProcess(folder)
  expect(owned).toBe(true)
  const { engine } = await temporaryEngine(folder)
  await engine.ready()
  expect([engine.owned, engine.pid()]).toEqual([false, pid])
  child.kill('SIGKILL')
  await until('ours runs', () => engine.owned)
  expect(isAlive(pid)).toBe(false)
})

test('a process that closes its engine comes to its end', async () => {
  const { child, pid } = await otherProcess(await temporaryFolder())
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(isAlive(pid)).toBe(false)
})

test('everyone who asks finds the same kind of lock, also when they ask at once', async () => {
  const folder = await temporaryFolder()
  const answers = await Promise.all(Array.from({ length: 12 }, () => canFlock(folder)))
  expect(new Set(answers).size).toBe(1)
})
