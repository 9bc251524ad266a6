import { existsSync } from 'node:fs'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readPaths } from './read-paths.ts'
import { readSource } from './read-source.ts'
import { warcRecord } from './testing/archives.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = (records: Uint8Array[], chunk = 3_000) =>
  collect(readSource({ file: 'a.warc', name: 'a.warc', bytes: inChunks(Buffer.concat(records), [chunk]) }))

const PAGE = '<!doctype html><title>Page</title><p>Text, as it was served.'
const ok = (headers = '') => `HTTP/1.1 200 OK\nContent-Type: text/html${headers}`
const page = (url: string, http = ok(), body: string | Uint8Array = PAGE) => warcRecord({ url, http }, body)

test('gives each page with its address and the day it was archived', async () => {
  const info = warcRecord({ type: 'warcinfo', contentType: 'application/warc-fields' }, 'software: x')
  const records = [info, page('https://example.org/a'), page('https://example.org/b.html')]
  const expected = ['https://example.org/a', 'https://example.org/b.html'].map((url) => ({
    kind: 'html',
    origin: { file: `a.warc!${url}`, line: null },
    html: PAGE,
    hints: { url, seenAt: '2024-03-05T08:00:00Z' },
  }))
  expect(await read(records)).toEqual(expected)
  expect(await read(records, 1)).toEqual(expected)
  const packed = records.map((record) => gzipSync(record))
  expect(await read(packed, 11)).toEqual(expected)
})

const chunked = (body: string) =>
  `${[body.slice(0, 7), body.slice(7)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`

test.each([
  ['in chunks', '\nTransfer-Encoding: chunked', chunked(PAGE)],
  ['in gzip', '\nContent-Encoding: gzip', gzipSync(PAGE)],
  ['in Brotli', '\nContent-Encoding: br', brotliCompressSync(PAGE)],
  ['in deflate', '\nContent-Encoding: deflate', deflateSync(PAGE)],
  ['in deflate without a header', '\nContent-Encoding: deflate', deflateRawSync(PAGE)],
  ['unpacked already under Brotli', '\nContent-Encoding: br', PAGE],
  ['unpacked already under gzip', '\nContent-Encoding: gzip', PAGE],
])('reads pages that were sent %s', async (_, headers, body) => {
  expect(
    await read([page('https://example.org/', ok(headers), body), page('https://example.org/next')]),
  ).toMatchObject([
    { kind: 'html', html: PAGE },
    { kind: 'html', html: PAGE },
  ])
})

test('believes the charset of the answer', async () => {
  const body = iconv.encode('<p>행', 'cp949')
  const [found] = await read([page('https://example.org/', ok('; charset=EUC-KR'), body)])
  expect(found).toMatchObject({ html: '<p>행' })
})

test('chooses the reader by what was answered, whatever the address looks like', async () => {
  const json = 'HTTP/1.1 200 OK\nContent-Type: application/json'
  const records = [
    page('https://example.org/story.png', ok()),
    page('https://example.org/api', json, '{"title":"From an API","body":"Text"}'),
    warcRecord({ type: 'resource', url: 'https://example.org/c', contentType: 'text/html' }, PAGE),
    warcRecord({ type: 'conversion', url: 'https://example.org/d', contentType: 'text/plain' }, 'Plain text'),
  ]
  expect((await read(records)).map(({ kind }) => kind)).toEqual(['html', 'fields', 'html', 'page'])
})

test('sums up what holds no page', async () => {
  const records = [
    page('https://example.org/a'),
    page('https://example.org/gone', 'HTTP/1.1 404 Not Found\nContent-Type: text/html'),
    page('https://example.org/moved', 'HTTP/1.1 301 Moved\nLocation: /a', ''),
    page('https://example.org/b.css', 'HTTP/1.1 200 OK\nContent-Type: text/css', 'a{}'),
    page('https://example.org/robots.txt', 'HTTP/1.1 200 OK\nContent-Type: text/plain', 'User-agent: *'),
    warcRecord({ type: 'request', url: 'https://example.org/a', http: 'GET /a HTTP/1.1' }),
    warcRecord({ type: 'revisit', url: 'https://example.org/a', http: 'HTTP/1.1 200 OK' }),
  ]
  const [first, ...rest] = await read(records)
  expect(first).toMatchObject({ kind: 'html' })
  expect(rest).toEqual([
    {
      kind: 'refusal',
      origin: { file: 'a.warc', line: null },
      reason:
        '2 answers without a page (redirects, errors), 1 stylesheet, 1 note of the crawler and 1 repeat of pages archived before were left out: they hold no article',
      sample: expect.stringContaining('https://example.org/gone'),
    },
  ])
})

test('gives what came before damage', async () => {
  const records = [page('https://example.org/a'), page('https://example.org/b', ok(), 'x'.repeat(5_000))]
  const whole = Buffer.concat(records)
  const packed = gzipSync(whole, { level: 0 })
  const found = await read([packed.subarray(0, packed.length - 2_000)])
  expect(found[0]).toMatchObject({ kind: 'html', html: PAGE })
  expect(found.at(-1)).toMatchObject({ kind: 'refusal', reason: expect.stringContaining('cut off') })
})

test('ends at a header that does not end', async () => {
  const endless = Buffer.alloc(6 * 1024 * 1024, 'x')
  const found = await read([page('https://example.org/a'), Buffer.from('WARC/1.0\r\n'), endless], 1 << 16)
  expect(found).toMatchObject([
    { kind: 'html' },
    { kind: 'refusal', reason: expect.stringContaining('the web archive is damaged') },
  ])
})

test('says where an archive holds no page at all', async () => {
  expect(
    await read([warcRecord({ type: 'warcinfo', contentType: 'application/warc-fields' }, 'a: b')]),
  ).toMatchObject([{ kind: 'refusal', reason: 'it holds no page, only 1 record about the archive itself' }])
})

const samples = '../shared/raw/warc-jwarc'
test.skipIf(!existsSync(samples))('reads the real archives', async () => {
  const found = await collect(readPaths([`${samples}/cc.warc.gz`, `${samples}/gzip_extra_sl.warc.gz`]))
  expect(found).toMatchObject([
    { kind: 'html', html: expect.stringContaining('</html>'), hints: { url: 'http://commoncrawl.org/' } },
    { kind: 'refusal', reason: expect.stringContaining('holds no page') },
  ])
})

test('gives what came before the end of an archive that was cut off', async () => {
  const records = [page('https://example.org/a'), page('https://example.org/b', ok(), 'x'.repeat(5_000))]
  const found = await read([Buffer.concat(records).subarray(0, -2_000)])
  expect(found).toMatchObject([
    { kind: 'html', html: PAGE },
    {
      kind: 'refusal',
      origin: { file: 'a.warc!https://example.org/b' },
      reason: expect.stringContaining('cut off'),
    },
    { kind: 'refusal', origin: { file: 'a.warc' }, reason: expect.stringContaining('cut off') },
  ])
})

test('passes over chunks that were put together already', async () => {
  const found = await read([page('https://example.org/', ok('\nTransfer-Encoding: chunked'), PAGE)])
  expect(found).toMatchObject([{ html: PAGE }])
})
