import { expect, test } from 'vitest'
import { ENGINE_VERSION } from './pinned-engine.ts'
import { temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

async function serverElsewhere() {
  const { engine } = await temporaryEngine(await temporaryFolder())
  const { host, apiKey } = await engine.ready()
  return { server: engine, external: { url: `${host}/`, key: apiKey } }
}

test('a server elsewhere is used, not owned, and outlives us', async () => {
  const { server, external } = await serverElsewhere()
  const { engine } = await temporaryEngine('unused', { external })
  expect(await engine.ready()).toEqual(await server.ready())
  expect([engine.owned, engine.pid(), engine.version()]).toEqual([false, null, ENGINE_VERSION])
  await engine.close()
  expect(engine.address()).toBeNull()
  expect(server.address()).not.toBeNull()
})

test('a wrong key is named at once, and never repeated', async () => {
  const { external } = await serverElsewhere()
  const key = 'wrong-key-of-some-length-0123456789'
  const { engine, logged } = await temporaryEngine('unused', { external: { ...external, key } })
  const refused = await engine.ready().catch((error: Error) => error.message)
  expect(refused).toMatch(/does not take the key in MEILI_KEY/)
  expect(engine.address()).toBeNull()
  expect(logged.join() + refused).not.toContain(key)
})

test('a key for documents only is enough', async () => {
  const { external } = await serverElsewhere()
  const actions = ['search', 'documents.*', 'indexes.*', 'tasks.*', 'settings.*']
  const made = await fetch(`${external.url}keys`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${external.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ actions, indexes: ['*'], expiresAt: null }),
  })
  const { key } = (await made.json()) as { key: string }
  const { engine } = await temporaryEngine('unused', { external: { ...external, key } })
  expect((await engine.ready()).apiKey).toBe(key)
})

test('a server that is not there is waited for, and found when it comes', async () => {
  const folder = await temporaryFolder()
  const { engine: first } = await temporaryEngine(folder)
  const { host, apiKey } = await first.ready()
  await first.close()
  const { engine, logged } = await temporaryEngine('unused', { external: { url: host, key: apiKey } })
  await expect(engine.ready(300)).rejects.toThrow(
    /not reached \(ECONNREFUSED\): start it, or correct MEILI_URL/,
  )
  await temporaryEngine(folder)
  await until('it is found', () => engine.address() !== null)
  expect(logged.map((line) => line.split(' ')[0])).toEqual(['error', 'info'])
})

test.each([
  ['nonsense', 'is no address'],
  ['ftp://127.0.0.1', 'is neither http nor https'],
  ['http://me:secret@127.0.0.1:7700', 'must not hold a name or password'],
])('MEILI_URL %s is refused', async (url, message) => {
  await expect(temporaryEngine('unused', { external: { url, key: 'k' } })).rejects.toThrow(
    `MEILI_URL ${message}`,
  )
})

test('a MEILI_KEY that no header can carry is refused, unsaid', async () => {
  const external = { url: 'http://127.0.0.1:7700', key: '密钥 of sixteen letters' }
  await expect(temporaryEngine('unused', { external })).rejects.toThrow(
    /^MEILI_KEY holds characters that no key has$/,
  )
})
