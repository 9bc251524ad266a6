import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
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

test('sums up images and the parts of saved pages, once a given path', async () => {
  put('one/page.html', '<!doctype html><p>Text')
  put('one/page_files/frame.html', '<!doctype html><p>An advertisement')
  put('one/page_files/deep/a.css', 'a{}')
  put('one/b.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  put('two/other_files/kept.html', '<!doctype html><p>Text')
  put('two/c.js', 'let x')
  const found = await collect(readPaths([join(folder, 'one'), join(folder, 'two')]))
  expect(found.map((item) => ('reason' in item ? item.reason : relative(folder, item.origin.file)))).toEqual([
    'one/page.html',
    'two/other_files/kept.html',
    '1 image and 2 parts of saved pages were left out: they hold no article',
    '1 script was left out: it holds no article',
  ])
  expect(await collect(readPaths([join(folder, 'one/b.png')]))).toMatchObject([
    { kind: 'refusal', reason: 'it is one of the images, which hold no article' },
  ])
})

test('chooses by the content where the name says otherwise', async () => {
  put('a.txt', '<!doctype html><title>x</title>')
  put('b.html', '{"title":"x"}\n{"title":"y"}\n')
  put('c', '---\ntitle: x\n---\nText')
  put('d.jpg', '<!DOCTYPE html><p>Text')
  put('e.xml', '<?xml version="1.0"?><inventory><item/></inventory>')
  const found = await collect(readPaths([folder]))
  expect(found.map(({ kind }) => kind)).toEqual(['html', 'fields', 'fields', 'page', 'html', 'refusal'])
  expect(found.at(-1)).toMatchObject({ reason: expect.stringContaining('XML with the root <inventory>') })
})

test('takes the address that a browser wrote into a saved page, and the time of the file', async () => {
  const path = put('a.html', '<!-- saved from url=(0026)https://example.org/a?b=1 -->\n<html><p>Text</html>')
  utimesSync(path, new Date('2024-03-05T08:00:00Z'), new Date('2024-03-05T08:00:00Z'))
  expect(await collect(readPaths([path]))).toMatchObject([
    { hints: { url: 'https://example.org/a?b=1', seenAt: '2024-03-05T08:00:00.000Z' } },
  ])
})

test('answers for pipes, and for a file that vanishes on the way', async () => {
  put('a.jsonl', '{"title":"x"}')
  const gone = put('b.txt', 'text')
  execFileSync('mkfifo', [join(folder, 'c.txt')])
  const found: string[] = []
  for await (const item of readPaths([folder])) {
    if (found.length === 0) rmSync(gone)
    found.push('reason' in item ? item.reason : item.kind)
  }
  expect(found).toEqual(['fields', 'there is no such file or folder', 'it is neither a file nor a folder'])
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

test('reads files and folders whose names are in an old Chinese encoding', async () => {
  // 文本 in GBK.
  const name = Buffer.from('cec4b1be', 'hex')
  const inFolder = (...parts: (string | Buffer)[]) =>
    Buffer.concat([folder, ...parts].map((part) => Buffer.from(part)))
  mkdirSync(inFolder('/a/', name), { recursive: true })
  writeFileSync(inFolder('/a/', name, '/', name, '.txt'), '渔船在早晨离开了港口。')
  put('a/1.txt', 'text')
  expect(await outline(folder)).toEqual(['a/1.txt:-', 'a/文本/文本.txt:-'])
})

test('finds such a file again under the name it was shown by, or as the shell garbles it', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('cec4b1be2e747874', 'hex')]), 'text')
  expect(await outline(join(folder, '文本.txt'))).toEqual(['文本.txt:-'])
  expect(await outline(join(folder, '\ufffd\u0131\ufffd.txt'))).toEqual(['文本.txt:-'])
  expect(await outline(join(folder, '另.txt'))).toEqual(['另.txt!'])
})
