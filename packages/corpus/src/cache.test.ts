import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AskerLeft, type Cache, cacheByRevision } from './cache.ts'
import { revisions } from './revision.ts'
import { openStore, type Store } from './store/store.ts'

let dataDir: string
let store: Store
let cached: Cache

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
  store = openStore(dataDir)
  cached = cacheByRevision(revisions(store))
})
afterAll(async () => {
  store.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Work that goes on until it is let finish, or has no one left who waits for it. */
function work() {
  const made: { left: AbortSignal; finish: (answer: string) => void }[] = []
  const make = (left: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      made.push({ left, finish: resolve })
      left.addEventListener('abort', () => reject(left.reason))
    })
  return { made, make }
}

const askers = (many: number) => Array.from({ length: many }, () => new AbortController())

test('work goes on while one of its askers waits, and ends when the last has left', async () => {
  const { made, make } = work()
  const [one, two] = askers(2)
  const first = cached('shared', make, one?.signal)
  const second = cached('shared', make, two?.signal)
  one?.abort()
  await expect(first).rejects.toThrow(AskerLeft)
  expect(made.map(({ left }) => left.aborted)).toEqual([false])
  two?.abort()
  await expect(second).rejects.toThrow(AskerLeft)
  expect(made.map(({ left }) => left.aborted)).toEqual([true])
})

test('who comes after all have left has it made anew, at once too', async () => {
  const { made, make } = work()
  const [one, two] = askers(2)
  const gone = cached('again', make, one?.signal)
  one?.abort()
  const answer = cached('again', make, two?.signal)
  await expect(gone).rejects.toThrow(AskerLeft)
  made[1]?.finish('there')
  expect(await answer).toBe('there')
  expect(await cached('again', make)).toBe('there')
  expect(made).toHaveLength(2)
})

test('whoever asks without a signal stays to the end, and leaving later changes nothing', async () => {
  const { made, make } = work()
  const [one] = askers(1)
  const stays = cached('kept', make)
  const gone = cached('kept', make, one?.signal)
  one?.abort()
  await expect(gone).rejects.toThrow(AskerLeft)
  await expect(cached('kept', make, one?.signal)).rejects.toThrow(AskerLeft)
  made[0]?.finish('there')
  expect(await stays).toBe('there')
  expect(made.map(({ left }) => left.aborted)).toEqual([false])
})

test('an answer that rests on another ends it only where nobody else rests on it', async () => {
  const plan = work()
  const [list, facets] = askers(2)
  const resting = (key: string, asker: AbortSignal | undefined) =>
    cached(key, (left) => cached('plan', plan.make, left), asker)
  const gone = resting('list', list?.signal)
  const answer = resting('facets', facets?.signal)
  list?.abort()
  await expect(gone).rejects.toThrow(AskerLeft)
  plan.made[0]?.finish('planned')
  expect(await answer).toBe('planned')
  expect(plan.made).toHaveLength(1)
})
