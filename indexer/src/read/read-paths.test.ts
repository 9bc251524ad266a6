import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newProgress } from './progress.ts'
import { readPaths } from './read-paths.ts'
import { collect, zstdFrame } from './testing/bytes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewatch-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** What was found, in order: `file:line` of records, `file!` of refusals. */
async function outline(...paths: string[]) {
  const found = await collect(readPaths(paths))
  return found.map(({ kind, origin }) => {
    const file = relative(folder, origin.file)
    return kind === 'refusal' ? `${file}!` : `${file}:${origin.line ?? '-'}`
  })
}

test('reads a folder in the order of names, inner folders too', async () => {
  put('b.txt', 'text')
  put('a/2.jsonl', '{"title":"x"}\n{"title":"y"}')
  put('a/1.md', '# Title\n\nText')
  put('c.ndjson', '{"title":"z"}')
  expect(await outline(folder)).toEqual(['a/1.md:-', 'a/2.jsonl:1', 'a/2.jsonl:2', 'b.txt:-', 'c.ndjson:1'])
})

test('leaves out hidden entries and node_modules of folders, but reads a hidden file that is named', async () => {
  put('.hidden.txt', 'text')
  put('.git/a.txt', 'text')
  put('node_modules/a.txt', 'text')
  put('seen.txt', 'text')
  expect(await outline(folder)).toEqual(['seen.txt:-'])
  expect(await outline(join(folder, '.hidden.txt'))).toEqual(['.hidden.txt:-'])
})

test('reads packed files', async () => {
  put('a.jsonl.gz', gzipSync('{"title":"x"}'))
  put('b.jsonl.zst', zstdFrame(Buffer.from('{"title":"x"}')))
  put('c.TXT.GZ', gzipSync('text'))
  expect(await outline(folder)).toEqual(['a.jsonl.gz:1', 'b.jsonl.zst:1', 'c.TXT.GZ:-'])
})

test('follows links, once and not in circles', async () => {
  put('a/x.txt', 'text')
  symlinkSync(join(folder, 'a'), join(folder, 'a/loop'))
  symlinkSync(join(folder, 'a/x.txt'), join(folder, 'again.txt'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'))
  expect(await outline(folder, join(folder, 'a'))).toEqual(['a/x.txt:-', 'dangling.txt!'])
})

test('names what it could not read and goes on', async () => {
  put('a.xyz', Buffer.from([1, 2, 3, 0xff, 0, 7]))
  put('b.py', 'import os')
  put('c.txt', '')
  put('d.jsonl', '\n\n')
  put('e.txt', 'text')
  put('f.sitemap.xml.gz', gzipSync('<urlset></urlset>'))
  const found = await collect(readPaths([join(folder, 'missing'), folder]))
  const reasons = found.map((item) => ('reason' in item ? item.reason : item.kind))
  expect(reasons).toEqual([
    'there is no such file or folder',
    expect.stringContaining('binary data'),
    expect.stringContaining('code or settings'),
    'there is nothing in it',
    'there is nothing in it',
    'page',
    expect.stringContaining('a sitemap'),
  ])
})

test('refuses a text file that is too large for one article without reading all of it', async () => {
  put('a.txt.gz', gzipSync(Buffer.alloc(65 * 1024 * 1024, 'x')))
  expect(await collect(readPaths([folder]))).toMatchObject([
    { kind: 'refusal', reason: expect.stringContaining('larger than 64 MB') },
  ])
})

test('tells how far it has come', async () => {
  const line = `{"title":"${'x'.repeat(1_000)}"}\n`
  put('a.jsonl', line.repeat(1_000))
  put('b.txt', 'text')
  put('c.xyz', 'unknown')
  const progress = newProgress()
  const shares: number[] = []
  for await (const _ of readPaths([folder], progress)) shares.push(progress.readBytes / progress.totalBytes)
  expect(progress.totalBytes).toBe(line.length * 1_000 + 4 + 7)
  expect(progress.readBytes).toBe(progress.totalBytes)
  expect(shares[0]).toBeLessThan(0.5)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})
