import type { RawRecord } from '@tidewatch/schema/raw-record'
import { expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'
import { readPdf } from './pdf.ts'
import { PDF_LIMITS, readPdfText } from './pdf-thread.ts'
import { collect, inChunks } from './testing/bytes.ts'
import { CHINESE_FONT, pdfOf, type Written } from './testing/pdf.ts'

const read = async (bytes: Buffer) => {
  const [found] = await collect(readPdf({ file: 'a.pdf', name: 'a.pdf', bytes: inChunks(bytes, [1 << 16]) }))
  return found
}
const textOf = async (bytes: Buffer) => {
  const found = await read(bytes)
  return found?.kind === 'page' ? found.text : found
}

/** Lines from `y` downwards, 20 points apart. */
const lines = (texts: string[], { x = 72, y = 120, size = 12 } = {}): Written[] =>
  texts.map((text, index) => ({ text, x, y: y + index * 20, size }))

const chinese = '海上潮起，港口里的船一艘接一艘地离开了码头，'
const english = 'The tide rose early in the bay and the ships left the'

test('joins Chinese lines without a gap, and ends a paragraph where there was room for more', async () => {
  const page = lines([chinese, '向东驶去。', '第二段从这里开始，一直写到这一行的末尾为止呢，', '完。'])
  expect(await textOf(pdfOf([page]))).toBe(
    `${chinese}向东驶去。\n第二段从这里开始，一直写到这一行的末尾为止呢，完。`,
  )
})

test('joins English lines with a gap, and mends words that were divided', async () => {
  const page = [
    ...lines([`${english} har-`, 'bour, one after the other, for islands that were well-', 'known.']),
    ...lines(['It is a well-known bay.'], { y: 220 }),
  ]
  expect(await textOf(pdfOf([page]))).toBe(
    `${english} harbour, one after the other, for islands that were well-known.\n\nIt is a well-known bay.`,
  )
})

test('begins a paragraph where a line is set in, and goes on over the end of a page', async () => {
  const indented = [
    { text: chinese.slice(2), x: 96, y: 120 },
    ...lines([chinese], { y: 140 }),
    { text: chinese.slice(2), x: 96, y: 160 },
    ...lines([chinese], { y: 180 }),
  ]
  expect(await textOf(pdfOf([indented, lines(['船没有回来。'])]))).toBe(
    `${chinese.slice(2)}${chinese}\n${chinese.slice(2)}${chinese}船没有回来。`,
  )
})

test('keeps the lines under the title apart that say by whom and when', async () => {
  const page = [
    { text: 'Ships leave the bay', x: 72, y: 80, size: 20 },
    ...lines(['By Jane Doe', 'March 4, 2025'], { y: 110, size: 10 }),
    ...lines([english, 'harbour.'], { y: 160 }),
  ]
  const found = await read(pdfOf([page]))
  expect(toArticle(found as RawRecord, { now: new Date('2026-01-02T03:04:05Z') })).toMatchObject({
    article: {
      title: 'Ships leave the bay',
      author: 'Jane Doe',
      day: '2025-03-04',
      body: `${english} harbour.`,
    },
  })
})

test('leaves out what every page repeats, and its number', async () => {
  const pages = [1, 2, 3].map((number) => [
    { text: `海湾日报 ${number}`, x: 72, y: 30 },
    ...lines([`第${number}页的话说完了。`]),
    { text: `- ${number} -`, x: 280, y: 815 },
  ])
  expect(await textOf(pdfOf(pages))).toBe('第1页的话说完了。\n\n第2页的话说完了。\n\n第3页的话说完了。')
})

test('keeps headings, lists and the cells of tables apart', async () => {
  const page = [
    { text: '潮起', x: 250, y: 80, size: 24 },
    ...lines(['一、港口', '• 船', '• 货', '发布时间', '字数']),
    { text: '2024', x: 160, y: 180 },
    { text: '969', x: 160, y: 200 },
  ].toSorted((a, b) => a.y - b.y)
  expect(await textOf(pdfOf([page]))).toBe('潮起\n\n一、港口\n• 船\n• 货\n发布时间\t2024\n字数\t969')
})

test('reads files that count on a Chinese font being there', async () => {
  expect(await textOf(pdfOf([lines([`${chinese}完。`])], { font: CHINESE_FONT }))).toBe(`${chinese}完。`)
})

test('believes the file about itself where its text bears it out', async () => {
  const page = [{ text: '港口的早晨与傍晚', x: 72, y: 80, size: 20 }, ...lines([chinese])]
  const word = { Creator: 'Word', CreationDate: "D:20240305102233+08'00'", Author: '李明' }
  expect(
    await read(pdfOf([page], { info: { ...word, Title: '港口的早晨与傍晚 - 海湾日报' } })),
  ).toMatchObject({
    kind: 'page',
    hints: {
      title: '港口的早晨与傍晚',
      author: '李明',
      dates: [{ value: '2024-03-05T10:22:33+08:00', origin: 'file' }],
    },
  })
  const printed = {
    Title: 'Microsoft Word - 稿件.doc',
    Author: 'Administrator',
    Producer: 'Skia/PDF m120',
    CreationDate: 'D:20240305102233Z',
  }
  const found = await read(pdfOf([page], { info: printed }))
  expect(found).toMatchObject({ hints: { title: '港口的早晨与傍晚', seenAt: '2024-03-05T10:22:33Z' } })
  expect(found).not.toHaveProperty('hints.author')
  expect(found).not.toHaveProperty('hints.dates')
})

test('refuses scans, locked and broken files with the reason', async () => {
  expect(await read(pdfOf([[], [{ text: '1', x: 280, y: 815 }]]))).toMatchObject({
    kind: 'refusal',
    reason: expect.stringMatching(/pictures of text.*OCR/),
  })
  const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
  await expect(read(pdfOf([lines([chinese])], { trailer: locked }))).rejects.toThrow(/password/)
  await expect(read(Buffer.from('%PDF-1.7\nnothing of the kind'))).rejects.toThrow(/damaged/)
})

test('gives up on a file that takes too long, and reads the next', async () => {
  const bytes = pdfOf([lines([chinese])])
  await expect(readPdfText(bytes, { ...PDF_LIMITS, wholeMillis: 1 })).rejects.toThrow(/too long/)
  expect((await readPdfText(bytes)).pages).toHaveLength(1)
})

test('says how much of a long file was read', async () => {
  const { pages, pageCount } = await readPdfText(pdfOf([[], [], []]), { ...PDF_LIMITS, mostPages: 2 })
  expect([pages.length, pageCount]).toEqual([2, 3])
})
