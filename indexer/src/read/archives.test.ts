import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readAny, readSource } from './read-source.ts'
import { tarOf } from './testing/archives.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = (file: string, bytes: Uint8Array, chunk = 5_000) =>
  collect(readSource({ file, name: file.toLowerCase(), bytes: inChunks(bytes, [chunk]) }))

/** `file` of records, `file: reason` of refusals. */
const outline = async (file: string, bytes: Uint8Array, chunk?: number) =>
  (await read(file, bytes, chunk)).map((found) =>
    found.kind === 'refusal' ? `${found.origin.file}: ${found.reason}` : found.origin.file,
  )

const bytes = (text: string) => new TextEncoder().encode(text)
const PAGE = bytes('<!doctype html><title>Page</title><p>Text')

const files = {
  'a/page.html': PAGE,
  'list.jsonl': bytes('{"title":"x"}\n{"title":"y"}\n'),
  'note.md': bytes('# Title\n\nText'),
}
const inside = (archive: string) => [
  `${archive}!a/page.html`,
  `${archive}!list.jsonl`,
  `${archive}!list.jsonl`,
  `${archive}!note.md`,
]

test('reads what is in a ZIP and in a tar, each by its own content', async () => {
  expect(await outline('b.zip', zipSync(files))).toEqual(inside('b.zip'))
  expect(await outline('b.bin', zipSync(files))).toEqual(inside('b.bin'))
  expect(await outline('b.tar', await tarOf(files))).toEqual(inside('b.tar'))
  expect(await outline('b.tgz', gzipSync(await tarOf(files)), 7)).toEqual(inside('b.tgz'))
})

test('opens archives in archives, three deep, and says where it stops', async () => {
  let packed = zipSync({ 'page.html': PAGE })
  for (const name of ['c.zip', 'b.zip']) packed = zipSync({ [name]: packed })
  expect(await outline('a.zip', packed)).toEqual(['a.zip!b.zip!c.zip!page.html'])
  expect(await outline('o.zip', zipSync({ 'a.zip': packed }))).toEqual([
    expect.stringMatching(/^o\.zip!a\.zip!b\.zip!c\.zip: it lies 3 archives deep/),
  ])
  const mixed = zipSync({ 'b.tar.gz': gzipSync(await tarOf({ 'c.json.gz': gzipSync('{"title":"x"}') })) })
  expect(await outline('a.zip', mixed)).toEqual(['a.zip!b.tar.gz!c.json.gz'])
})

test('one bad entry leaves the others unharmed', async () => {
  const all = { ...files, 'b.bin': Uint8Array.of(0, 1, 2, 3), 'c.txt': new Uint8Array() }
  for (const [name, archive] of [
    ['b.zip', zipSync(all)],
    ['b.tar', await tarOf(all)],
  ] as const) {
    const found = await outline(name, archive)
    expect(found.filter((line) => !line.includes(': '))).toEqual(inside(name))
    expect(found).toContainEqual(expect.stringMatching(/b\.bin: it is binary data/))
    expect(found).toContain(`${name}!c.txt: there is nothing in it`)
  }
})

test('sums up what holds no article, with the parts of saved pages, and leaves hidden files out', async () => {
  const all = {
    'page.html': PAGE,
    'page_files/frame.html': PAGE,
    'page_files/more/a.css': bytes('a{}'),
    'other_files/b.html': PAGE,
    'a.png': bytes('x'),
    'b.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
    'style.css': bytes('body{}'),
    '.DS_Store': bytes('x'),
    '__MACOSX/page.html': PAGE,
  }
  for (const [name, archive] of [
    ['b.zip', zipSync(all)],
    ['b.tar', await tarOf(all)],
  ] as const)
    expect(await outline(name, archive)).toEqual([
      `${name}!page.html`,
      `${name}!other_files/b.html`,
      `${name}: 2 parts of saved pages, 2 images and 1 stylesheet were left out: they hold no article`,
    ])
})

test('reads names in GBK, in CP437 and in UTF-8 that does not say so', async () => {
  const named = (raw: Buffer) => {
    const placeholder = 'x'.repeat(raw.length)
    const zip = Buffer.from(zipSync({ [placeholder]: bytes('Text') }))
    for (let at = zip.indexOf(placeholder); at >= 0; at = zip.indexOf(placeholder, at + 1)) raw.copy(zip, at)
    return zip
  }
  expect(await outline('a.zip', named(iconv.encode('新闻/三月五日 市政府公告.txt', 'gbk')))).toEqual([
    'a.zip!新闻/三月五日 市政府公告.txt',
  ])
  expect(await outline('a.zip', named(iconv.encode('Été à Liège.txt', 'cp437')))).toEqual([
    'a.zip!Été à Liège.txt',
  ])
  expect(await outline('a.zip', named(Buffer.from('公告.txt')))).toEqual(['a.zip!公告.txt'])
  const tar = await tarOf({ 'xxxxxxxxxxxx.txt': 'Text' })
  iconv.encode('市政府公告栏', 'gbk').copy(tar, 0)
  const sum = tar.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  expect(await outline('a.tar', tar)).toEqual(['a.tar!市政府公告栏.txt'])
})

test('tells when an entry was written', async () => {
  const zip = zipSync({ 'a.txt': [bytes('Text'), { mtime: new Date(2021, 4, 6, 12) }] })
  expect(await read('a.zip', zip)).toMatchObject([
    { hints: { seenAt: expect.stringMatching(/^2021-05-06T12/) } },
  ])
})

describe('what can not be opened', () => {
  test.each([0, 6] as const)('an entry with a password, packed at level %i', async (level) => {
    const zip = Buffer.from(zipSync({ 'a.txt': bytes('secret'), 'b.txt': bytes('open') }, { level }))
    const inList = zip.indexOf('PK\x01\x02', 0, 'latin1')
    zip[inList + 8] = (zip[inList + 8] ?? 0) | 1
    expect(await outline('a.zip', zip)).toEqual([
      expect.stringMatching(/^a\.zip!a\.txt: it is locked with a password/),
      'a.zip!b.txt',
    ])
  })

  test('a method of packing that we do not know', async () => {
    const zip = Buffer.from(zipSync({ 'a.txt': bytes('text') }))
    zip[zip.indexOf('PK\x01\x02', 0, 'latin1') + 10] = 93
    expect(await outline('a.zip', zip)).toEqual([expect.stringMatching(/packed with method 93/)])
  })

  test('an entry that is damaged', async () => {
    const text = Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 10_007).join(' ')
    const zip = Buffer.from(zipSync({ 'a.txt': bytes(text), 'b.txt': bytes('sound') }))
    zip.fill(0xff, 1_000, 1_200)
    expect(await outline('a.zip', zip)).toEqual([
      expect.stringMatching(/a\.txt: its data .* damaged/),
      'a.zip!b.txt',
    ])
  })

  test.each(['Excel', 'xl/workbook.xml', 'OpenDocument', 'content.xml'])(
    '%s, in one sentence',
    async (entry) => {
      if (!entry.includes('.')) return
      const zip = zipSync({
        [entry]: bytes('<x/>'),
        'META-INF/manifest.xml': bytes('<x/>'),
        'a.txt': bytes('text'),
      })
      expect(await outline('a.zip', zip)).toEqual([
        expect.stringMatching(/^a\.zip: it is an (Excel|OpenDocument)/),
      ])
    },
  )
})

describe('what was cut off', () => {
  test('a tar gives what came before', async () => {
    const tar = await tarOf({ 'a.txt': 'Text', 'b.txt': 'x'.repeat(5_000) })
    expect(await outline('a.tar', tar.subarray(0, 2_500))).toEqual([
      'a.tar!a.txt',
      'a.tar!b.txt: the tar file is cut off: its end is missing',
      'a.tar: the tar file is cut off: its end is missing',
    ])
  })

  test('a packed tar gives what came before', async () => {
    const noise = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 10_007).join(' ')
    const packed = gzipSync(await tarOf({ 'a.txt': 'Text', 'b.txt': noise }))
    const found = await outline('a.tgz', packed.subarray(0, packed.length / 2))
    expect(found[0]).toBe('a.tgz!a.txt')
    expect(found.at(-1)).toMatch(/gzip file is cut off/)
  })

  test('a ZIP gives what came before', async () => {
    const noise = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 10_007).join(' ')
    const zip = zipSync({ 'a.txt': bytes('Text'), 'b.html': PAGE, 'c.txt': bytes(noise) })
    const found = await outline('a.zip', zip.subarray(0, zip.length / 2))
    expect(found.slice(0, 2)).toEqual(['a.zip!a.txt', 'a.zip!b.html'])
    expect(found.slice(2)).toEqual([
      'a.zip!c.txt: the ZIP file is cut off inside it',
      expect.stringMatching(
        /^a\.zip: the ZIP file is cut off .* only what stands before the damage was read/,
      ),
    ])
  })
})

describe('bombs', () => {
  const limits = { file: 2_000_000, entry: 500_000 }
  const swelling = (size: number) => new Uint8Array(size).fill(120)
  const reasons = async (zip: Uint8Array) =>
    (
      await collect(
        readAny({ file: 'a.zip', name: 'a.zip', bytes: inChunks(zip, [5_000]) }, undefined, limits),
      )
    ).map((found) => `${found.origin.file}: ${found.kind === 'refusal' ? found.reason : found.kind}`)

  test('an entry that swells is refused with figures, and the others are read', async () => {
    expect(await reasons(zipSync({ 'a.jsonl': swelling(1_000_000), 'b.txt': bytes('Text') }))).toEqual([
      expect.stringMatching(/a\.jsonl: it is packed like a bomb: .* unpack to more than 0\.5 MB/),
      'a.zip!b.txt: page',
    ])
  })

  test('many small ones end the archive, with figures', async () => {
    const inner = zipSync({ 'a.jsonl': swelling(400_000) })
    const zip = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.zip`, inner])))
    const found = await reasons(zip)
    expect(found.length).toBeLessThan(12)
    expect(found.at(-1)).toMatch(/^a\.zip: the rest of it was not read: it is packed like a bomb/)
  })

  test('text that packs well is none', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `{"title":"No. ${at * 7919}","body":"The same text"}\n`,
    )
    expect(await reasons(zipSync({ 'a.jsonl': bytes(lines.join('')) }))).toHaveLength(20_000)
  })
})
