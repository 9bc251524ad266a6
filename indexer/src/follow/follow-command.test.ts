import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { longText, rss } from '../web/testing/feeds.ts'
import { type Site, serve, testWeb } from '../web/testing/serve.ts'
import { openWeb } from '../web/web.ts'
import { followCommand } from './follow-command.ts'

let dataDir = ''
let site: Site
let said: string[] = []

beforeEach(async () => {
  said = []
  dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
  site = await serve({ '/feed.xml': rss([{ link: '/a.html', title: 'Tides', text: longText('the tides') }]) })
})
afterEach(async () => {
  process.exitCode = 0
  await site.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function follow(...words: string[]): Promise<number> {
  process.exitCode = 0
  const command = followCommand({
    dataDir: () => dataDir,
    openWeb: () => openWeb(testWeb()),
    withCorpus: async () => {
      throw new Error('the list needs no engine')
    },
    locate: (path) => join(dataDir, path),
    signal: new AbortController().signal,
    say: (line) => said.push(line),
  })
  await command.exitOverride().parseAsync(words, { from: 'user' })
  return Number(process.exitCode)
}

test('an address is added, listed, changed and removed', async () => {
  const address = site.url('/feed.xml')
  expect(await follow('add', address, '--every', '2h')).toBe(0)
  expect(said[0]).toBe(`${address} (a feed) is followed, every 2 h`)
  await follow('add', address, '--every', '1d', '--no-pages')
  expect(said[2]).toBe(`${address} (a feed) is followed already; from now on every 24 h`)
  said = []
  await follow('list')
  expect(said).toEqual([
    `${address}  (feed, every 24 h, without the pages behind it)`,
    '  not read yet; due now',
  ])
  expect(await follow('remove', address)).toBe(0)
  expect(await follow('remove', address)).toBe(1)
  expect(said.at(-1)).toBe(`${address} is not followed: npm run follow -- list shows what is`)
})

test('a list from another feed reader is taken, and given on', async () => {
  const opml = `<opml version="2.0"><body><outline text="a" xmlUrl="${site.url('/feed.xml')}"/></body></opml>`
  await writeFile(join(dataDir, 'mine.opml'), opml)
  expect(await follow('add', 'mine.opml', site.url('/missing'))).toBe(1)
  said = []
  await follow('list', '--opml')
  expect(said.join()).toContain(`xmlUrl="${site.url('/feed.xml')}"`)
  expect(said.join()).not.toContain('/missing')
  await expect(follow('add', 'nothing.opml')).rejects.toThrow(
    'there is no such file, and it is no http(s) address',
  )
})
