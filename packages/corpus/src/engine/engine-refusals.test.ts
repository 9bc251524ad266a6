import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineFiles } from './engine-files.ts'
import { findBinary } from './find-binary.ts'
import { ENGINE_PACKAGE } from './pinned-engine.ts'
import { temporaryEngine, temporaryFolder, until } from './testing/temporary-engine.ts'

const packaged = createRequire(import.meta.url).resolve(`${ENGINE_PACKAGE}/meilisearch`)
const nothing = { packaged: () => null, onPath: async () => null }

test('an altered program is refused, also when it was trusted before', async () => {
  const folder = await temporaryFolder()
  const files = engineFiles(folder)
  const copy = join(folder, 'meilisearch')
  await copyFile(packaged, copy)
  const sources = { ...nothing, packaged: () => copy }
  expect(await findBinary(files, undefined, sources)).toBe(copy)
  expect(await readFile(files.verified, 'utf8')).toContain(copy)
  const bytes = await readFile(copy)
  bytes[1_000_000] = 1 ^ (bytes[1_000_000] ?? 0)
  await writeFile(copy, bytes)
  await expect(findBinary(files, undefined, sources)).rejects.toThrow(
    /is not the search engine this project trusts/,
  )
})

test('with no program anywhere, one line says what to do', async () => {
  const missing = findBinary(engineFiles(await temporaryFolder()), undefined, nothing)
  await expect(missing).rejects.toThrow(
    /^no search engine found: set MEILI_URL and MEILI_KEY .*MEILI_BIN.*PATH.*$/,
  )
})

test('a program on the PATH serves where npm brought none', async () => {
  const onPath = { ...nothing, onPath: async () => '/usr/bin/meilisearch' }
  expect(await findBinary(engineFiles('data'), undefined, onPath)).toBe('/usr/bin/meilisearch')
})

test('a MEILI_BIN that is not there, or may not run, is named', async () => {
  const folder = await temporaryFolder()
  const none = temporaryEngine(folder, { binary: join(folder, 'none') })
  await expect(none).rejects.toThrow(/^MEILI_BIN: .*none does not exist/)
  await writeFile(join(folder, 'plain'), 'text')
  const plain = temporaryEngine(folder, { binary: join(folder, 'plain') })
  await expect(plain).rejects.toThrow(/^MEILI_BIN: .*plain may not be executed/)
})

test('a program that cannot run is reported at once', async () => {
  const folder = await temporaryFolder()
  const binary = join(folder, 'broken')
  await writeFile(binary, '\x7fELF nonsense')
  await chmod(binary, 0o755)
  const { engine } = await temporaryEngine(folder, { binary })
  await expect(engine.ready()).rejects.toThrow(/cannot be run \(exit code 12[67]\)/)
})

test('data of another version is refused with both versions named', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'meili'))
  await writeFile(join(folder, 'meili/VERSION'), '1.20.0')
  const { engine, logged } = await temporaryEngine(folder)
  await expect(engine.ready()).rejects.toThrow(
    /written by Meilisearch 1\.20\.0, this engine is 1\.21\.0: set MEILI_BIN/,
  )
  expect(engine.address()).toBeNull()
  await until('it is logged', () => logged.some((line) => line.startsWith('error ')))
})

test('an engine that fails for a passing reason is tried again, and its last words are kept', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'meili'), 'a file where a folder should be')
  const { engine, logged } = await temporaryEngine(folder)
  await expect(engine.ready(1_500)).rejects.toThrow(
    /did not answer within 1\.5 s: the search engine ended .*exit code 1/,
  )
  expect(logged[0]).toMatch(/trying again in 0\.2 s$/)
})

test('settings the engine does not take are told in its own words', async () => {
  const { engine } = await temporaryEngine(await temporaryFolder(), { memory: 'plenty' })
  await expect(engine.ready(1_500)).rejects.toThrow(/invalid value 'plenty'/)
})

test('a lock that cannot be taken is named', async () => {
  const folder = await temporaryFolder()
  await symlink(join(folder, 'nowhere', 'lock'), join(folder, 'engine.lock'))
  const { engine } = await temporaryEngine(folder)
  await expect(engine.ready(1_500)).rejects.toThrow(/cannot open lock file/)
})
