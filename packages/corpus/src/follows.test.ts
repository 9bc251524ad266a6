import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Follows, openFollows } from './follows.ts'

const PAST = '2020-01-01T00:00:00.000Z'
const FUTURE = '2999-01-01T00:00:00.000Z'
const later = () => new Date(Date.now() + 60_000)
const feed = {
  address: 'https://news.example/feed',
  kind: 'feed' as const,
  every: 3600,
  pages: true,
  next: PAST,
}

let dataDir = ''
let open: Follows[] = []
const opened = () => {
  const follows = openFollows(dataDir)
  open.push(follows)
  return follows
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
})
afterEach(async () => {
  for (const follows of open) follows.close()
  open = []
  await rm(dataDir, { recursive: true, force: true })
})

test('what is followed is checked by one process at a time, and by another when the first is gone', () => {
  const [one, two] = [opened(), opened()]
  one.add(feed)
  expect(one.claimDue('one', later())).toMatchObject({ address: feed.address, pages: true, checked: null })
  expect(two.claimDue('two', later())).toBeNull()
  expect(two.claim(1, 'two', later())).toBeNull()
  one.renew(1, 'one', new Date(Date.now() - 1))
  expect(two.claimDue('two', later())).toMatchObject({ n: 1 })
  one.finish(1, 'one', { etag: 'lost', modified: null, result: '', failures: 0, gone: null, next: FUTURE })
  expect(two.list()).toMatchObject([{ etag: null, next: PAST }])
})

test('what was checked comes again when it is due, also after a restart', () => {
  const before = opened()
  before.add(feed)
  before.claimDue('one', later())
  const result = { etag: '"1"', modified: 'then', result: '3 added', failures: 0, gone: null, next: FUTURE }
  before.finish(1, 'one', result)
  before.release(1, 'one')
  before.entries.put(1, { entry: 'a', version: '1', tries: 0, seen: PAST })
  before.entries.put(1, { entry: 'a', version: '2', tries: 1, seen: FUTURE })
  const after = opened()
  expect(after.claimDue('two', later())).toBeNull()
  expect(after.claim(1, 'two', later())).toMatchObject(result)
  expect(after.entries.all(1)).toEqual([{ entry: 'a', version: '2', tries: 1, seen: FUTURE }])
})

test('what is gone is not asked any more; to add it again is to try again', () => {
  const follows = opened()
  follows.add(feed)
  follows.claim(1, 'one', later())
  follows.finish(1, 'one', { etag: null, modified: null, result: '410', failures: 1, gone: PAST, next: PAST })
  follows.release(1, 'one')
  expect(follows.claimDue('one', later())).toBeNull()
  follows.add({ ...feed, every: 7200 })
  expect(follows.claimDue('one', later())).toMatchObject({ n: 1, every: 7200, gone: null })
})

test('an address moves unless the new one is followed too; removing takes what is known of it', () => {
  const follows = opened()
  follows.add(feed)
  follows.add({ ...feed, address: 'https://news.example/other' })
  expect(follows.move(1, 'https://news.example/other')).toBe(false)
  expect(follows.move(1, 'https://news.example/new')).toBe(true)
  follows.entries.put(1, { entry: 'a', version: '1', tries: 0, seen: PAST })
  follows.remove(1)
  expect(follows.list().map(({ address }) => address)).toEqual(['https://news.example/other'])
  expect(follows.entries.all(1)).toEqual([])
})
