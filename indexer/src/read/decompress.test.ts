import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decompress, plainName } from './decompress.ts'
import { collect, collectUntilError, damagedZstdFrame, inChunks, zstdFrame } from './testing/bytes.ts'

const unpacked = async (file: string, bytes: Uint8Array, sizes = [1 << 16]) => {
  const source = await decompress({ file, name: plainName(file), bytes: inChunks(bytes, sizes) })
  const { collected, message } = await collectUntilError(source.bytes)
  return { text: Buffer.concat(collected).toString(), message }
}

const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 500 }), { minLength: 1, maxLength: 5 })
const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 })

test('unpacks both packings wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(parts, sizes, async (contents, chunkSizes) => {
      const whole = Buffer.concat(contents)
      for (const packed of [gzipSync(whole), zstdFrame(...contents)]) {
        const source = await decompress({ file: 'a', name: 'a', bytes: inChunks(packed, chunkSizes) })
        expect(Buffer.concat(await collect(source.bytes)).equals(whole)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('reads files that were packed in several pieces', async () => {
  const pieces = [Buffer.from('one,'), Buffer.from('two')]
  expect(await unpacked('a.gz', Buffer.concat(pieces.map((piece) => gzipSync(piece))))).toEqual({
    text: 'one,two',
    message: null,
  })
  expect(await unpacked('a.zst', Buffer.concat(pieces.map((piece) => zstdFrame(piece))))).toEqual({
    text: 'one,two',
    message: null,
  })
})

test('goes by the content where the name is silent', async () => {
  expect((await unpacked('a.jsonl', gzipSync('packed'))).text).toBe('packed')
  expect((await unpacked('a.jsonl', zstdFrame(Buffer.from('packed')))).text).toBe('packed')
  expect((await unpacked('a.jsonl', Buffer.from('plain'))).text).toBe('plain')
  expect((await unpacked('a.jsonl', Buffer.from('ab'))).text).toBe('ab')
})

test.each(['a.txt.gz', 'A.JSONL.ZST'])('reads %s that was unpacked on the way to us', async (file) => {
  expect((await unpacked(file, Buffer.from('plain text'))).text).toBe('plain text')
})

test('unpacks what was packed twice, and refuses what was packed for the fun of it', async () => {
  expect((await unpacked('a.gz', gzipSync(gzipSync('twice')))).text).toBe('twice')
  await expect(unpacked('a.gz', gzipSync(gzipSync(gzipSync(gzipSync('x')))))).rejects.toThrow(/3 times over/)
})

describe('damage comes after everything before it', () => {
  // Too varied to be packed small, so that the cut falls inside the data.
  const text = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 10_007).join(' ')

  test('a gzip file that is cut off', async () => {
    const packed = gzipSync(text)
    const { text: start, message } = await unpacked('a.gz', packed.subarray(0, packed.length / 2))
    expect(message).toMatch(/cut off/)
    expect(start.length).toBeGreaterThan(text.length / 4)
    expect(text.startsWith(start)).toBe(true)
  })

  test('a gzip file with a wrong checksum', async () => {
    const packed = gzipSync(text)
    packed[packed.length - 6]! ^= 1
    const { text: all, message } = await unpacked('a.gz', packed)
    expect(message).toMatch(/damaged/)
    expect(text.startsWith(all)).toBe(true)
  })

  test('a zstd file that is cut off', async () => {
    const packed = zstdFrame(Buffer.from(text.slice(0, 5_000)), Buffer.from(text.slice(5_000, 9_000)))
    const { text: start, message } = await unpacked('a.zst', packed.subarray(0, -1_000))
    expect(message).toMatch(/cut off/)
    expect(start.length).toBeGreaterThanOrEqual(5_000)
    expect(text.startsWith(start)).toBe(true)
  })

  test('a zstd file with a block that can not be', async () => {
    const { text: start, message } = await unpacked(
      'a.zst',
      damagedZstdFrame(Buffer.from(text.slice(0, 9_000))),
    )
    expect(message).toMatch(/damaged/)
    expect(start.length).toBeGreaterThan(7_500)
    expect(text.startsWith(start)).toBe(true)
  })
})

test.each(['gzip', 'zstd'])('lets go of a %s file that is left half way', async (packing) => {
  const content = Buffer.alloc(50_000, 'x')
  const packed = packing === 'gzip' ? gzipSync(content, { level: 0 }) : zstdFrame(content, content)
  let isClosed = false
  async function* bytes() {
    try {
      yield* inChunks(packed, [1_000])
    } finally {
      isClosed = true
    }
  }
  const source = await decompress({ file: 'a', name: 'a', bytes: bytes() })
  for await (const _ of source.bytes) break
  expect(isClosed).toBe(true)
})
