import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ENGINE_PACKAGE, ENGINE_VERSION } from './pinned-engine.ts'

const file = (path: string) => readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

test('compose and npm bring the engine of the same version', async () => {
  expect(await file('../../../../docker-compose.yml')).toContain(
    `image: getmeili/meilisearch:v${ENGINE_VERSION}\n`,
  )
  const { optionalDependencies } = JSON.parse(await file('../../package.json')) as {
    optionalDependencies: Record<string, string>
  }
  expect(optionalDependencies[ENGINE_PACKAGE]).toMatch(new RegExp(`-${ENGINE_VERSION}$`))
})

test('compose has no key of its own: it does not start without one', async () => {
  const keys = (await file('../../../../docker-compose.yml')).match(/MEILI_(MASTER_)?KEY: .*/g) ?? []
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(key).toMatch(/: "\$\{MEILI_MASTER_KEY:\?[^}]+\}"$/)
})
