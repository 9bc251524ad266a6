import { expect, test } from 'vitest'
import { temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

test('an engine that is stopped in its tracks counts as down, to its owner and to others, until it goes on', async () => {
  const folder = await temporaryFolder()
  const { engine } = await temporaryEngine(folder)
  await engine.ready()
  const pid = engine.pid() ?? 0
  process.kill(pid, 'SIGSTOP')
  const { engine: second } = await temporaryEngine(folder)
  await expect(second.ready(6_000)).rejects.toThrow(`its search engine (process ${pid}) does not answer`)
  await until('its owner notices', () => engine.address() === null)
  process.kill(pid, 'SIGCONT')
  expect(await second.ready()).toEqual(await engine.ready())
  expect([engine.pid(), second.pid(), second.owned]).toEqual([pid, pid, false])
}, 60_000)
