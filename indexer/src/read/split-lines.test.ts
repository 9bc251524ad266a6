import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'
import { collect, inChunks } from './testing/bytes.ts'

const linesOf = async (text: string, sizes: number[], longest?: number) =>
  (await collect(splitLines(inChunks(Buffer.from(text), sizes), longest))).map(({ bytes, isTooLong }) =>
    isTooLong ? `${bytes.toString().slice(0, 10)}…` : bytes.toString(),
  )

function plainSplit(text: string) {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.replace(/\r$/, ''))
}

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
const texts = fc
  .array(fc.constantFrom('a', '{"b":1}', '字', '😀', '\n', '\r\n', '\r', ' ', '\ufeff'), { maxLength: 40 })
  .map((parts) => parts.join(''))

test('equals a plain split wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(texts, sizes, async (text, chunkSizes) => {
      // A BOM with nothing behind it is no line; the plain split has none there either.
      expect(await linesOf(text, chunkSizes)).toEqual(text === '\ufeff' ? [''] : plainSplit(text))
    }),
    { numRuns: 500 },
  )
})

test('keeps a character whole that chunks cut in two', async () => {
  expect(await linesOf('观潮\n全国', [1])).toEqual(['观潮', '全国'])
})

test('gives only the beginning of a line that is too long, and the lines after it', async () => {
  const long = 'x'.repeat(5_000)
  expect(await linesOf(`ok\n${long}\nok too`, [7], 100)).toEqual(['ok', 'xxxxxxxxxx…', 'ok too'])
})

test('does not hold on to a long line while it comes in', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'x')
  async function* endless() {
    for (let count = 0; count < 200; count++) yield chunk
  }
  const before = process.memoryUsage().arrayBuffers
  const [line] = await collect(splitLines(endless(), 4 * 1024 * 1024))
  expect(line?.isTooLong).toBe(true)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
})
