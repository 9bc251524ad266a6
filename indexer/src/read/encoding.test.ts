import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, notesOn } from './encoding.ts'

const SIMPLIFIED = '市政府今天公布，老城区的供水管网将在三年内全部更新，第一期工程本月开工。'
const TRADITIONAL = '市政府今天公布，老城區的供水管網將在三年內全部更新，第一期工程本月開工。'
const KOREAN = '시청은 오늘 구도심의 상수도관을 삼 년 안에 모두 교체한다고 밝혔다. 똠방각하와 뷁도 있다.'
const JAPANESE = '市は今日、旧市街の水道管を三年以内にすべて取り替えると発表した。工事は今月から始まる。'
const FRENCH =
  'La mairie a annoncé aujourd’hui qu’elle remplacera les conduites d’eau en été, « dès juin », pour 3 €.'
const RUSSIAN = 'Мэрия объявила сегодня, что водопровод старого города будет заменён за три года.'

const page = (text: string, charset: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>${text}</p></html>`

const cases: [encoding: string, codec: string, text: string][] = [
  ['gb18030', 'gbk', SIMPLIFIED],
  ['gb18030', 'gb18030', `${SIMPLIFIED}㐀𠮷`],
  ['big5', 'big5-hkscs', `${TRADITIONAL}嘅啲喺`],
  ['euc-kr', 'cp949', KOREAN],
  ['shift_jis', 'cp932', JAPANESE],
  ['euc-jp', 'euc-jp', JAPANESE],
  ['windows-1252', 'win1252', FRENCH],
  ['windows-1251', 'win1251', RUSSIAN],
]

test.each(cases)('finds %s (written as %s) where nothing is stated, and says so', (encoding, codec, text) => {
  const decoded = decodeText(iconv.encode(text, codec))
  expect(decoded).toMatchObject({ text, encoding, how: 'detected', replaced: 0 })
  expect(notesOn(decoded)).toEqual([`its encoding is not stated; it was read as ${encoding}`])
})

test.each([
  ['utf-16le', Buffer.from(SIMPLIFIED.repeat(3).replaceAll('。', '。\n'), 'utf16le')],
  ['utf-16be', Buffer.from(`A plain line.\n${FRENCH}`, 'utf16le').swap16()],
])('finds %s without a byte order mark', (encoding, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ encoding, how: 'detected' })
})

test.each([
  ['utf-8', Buffer.from(`\ufeff${SIMPLIFIED}`)],
  ['utf-16le', Buffer.from(`\ufeff${SIMPLIFIED}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\ufeff${SIMPLIFIED}`, 'utf16le').swap16()],
])('believes the byte order mark of %s and drops it', (encoding, bytes) => {
  expect(decodeText(bytes, { declared: 'big5' })).toMatchObject({ encoding, how: 'bom', text: SIMPLIFIED })
})

describe('declarations', () => {
  test.each([
    ['gb2312', 'gbk', 'gb18030', '朱镕基说，喆字不在其中。'],
    ['GBK', 'gb18030', 'gb18030', '㐀𠮷'],
    ['big5', 'big5-hkscs', 'big5', '行'],
    ['euc-kr', 'cp949', 'euc-kr', '뷁'],
    ['iso-8859-1', 'win1252', 'windows-1252', '“3 €”'],
    ['windows-1250', 'win1250', 'windows-1250', 'Žluťoučký kůň'],
  ])('%s, written as %s, is read as %s', (charset, codec, encoding, text) => {
    const html = page(text, charset)
    const bytes = iconv.encode(html, codec)
    expect(decodeText(bytes, { kind: 'html' })).toMatchObject({ text: html, encoding, how: 'declared' })
    expect(decodeText(iconv.encode(text, codec), { declared: charset })).toMatchObject({
      text,
      how: 'declared',
    })
  })

  test.each([
    ['gb2312', 'utf8', SIMPLIFIED, 'utf-8'],
    ['iso-8859-1', 'gbk', SIMPLIFIED, 'gb18030'],
    ['gb2312', 'big5', TRADITIONAL, 'big5'],
    ['big5', 'gbk', SIMPLIFIED, 'gb18030'],
    ['utf-8', 'gbk', SIMPLIFIED, 'gb18030'],
    ['utf-8', 'win1252', FRENCH, 'windows-1252'],
    ['utf-8', 'cp949', KOREAN, 'euc-kr'],
    ['bogus', 'gbk', SIMPLIFIED, 'gb18030'],
  ])('%s over the bytes of %s is not believed', (charset, codec, text, encoding) => {
    const html = page(text, charset)
    expect(decodeText(iconv.encode(html, codec), { kind: 'html' })).toMatchObject({ text: html, encoding })
  })

  test('says what was not believed', () => {
    const decoded = decodeText(iconv.encode(page(SIMPLIFIED, 'utf-8'), 'gbk'), { kind: 'html' })
    expect(notesOn(decoded)).toEqual([expect.stringMatching(/says that its encoding is utf-8.*gb18030/)])
  })

  test('are read from XML, and not from a comment', () => {
    const xml = `<?xml version="1.0" encoding="EUC-KR"?><a>똠</a>`
    expect(decodeText(iconv.encode(xml, 'cp949'), { kind: 'xml' }).text).toBe(xml)
    const html = `<!-- <meta charset="euc-kr"> --><meta charset=gbk><p>行`
    expect(decodeText(iconv.encode(html, 'gbk'), { kind: 'html' }).text).toBe(html)
  })
})

describe('damage', () => {
  test('one broken byte leaves a long text in UTF-8, and is counted', () => {
    const bytes = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.of(0xff), Buffer.from(SIMPLIFIED)])
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({
      text: `${SIMPLIFIED}\ufffd${SIMPLIFIED}`,
      encoding: 'utf-8',
      replaced: 1,
    })
    expect(notesOn(decoded)).toEqual([expect.stringMatching(/^1 of its characters could not be decoded/)])
  })

  test('a piece in another encoding leaves a page in the encoding it declares', () => {
    const bytes = Buffer.concat([
      Buffer.from(page(SIMPLIFIED.repeat(4), 'utf-8')),
      iconv.encode('广告', 'gbk'),
    ])
    expect(decodeText(bytes, { kind: 'html' }).encoding).toBe('utf-8')
  })

  test('U+FFFD that was there before is not counted', () => {
    expect(decodeText(Buffer.from('观\ufffd潮')).replaced).toBe(0)
  })

  test('quotes under the numbers of windows-1252 are mended', () => {
    expect(decodeText(Buffer.from('don\u0092t \u0096 观潮')).text).toBe('don’t – 观潮')
  })
})

test('text in UTF-8 is always read as it is, whatever is declared', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('gbk', 'big5', 'latin1', 'nonsense'),
      (text, declared) => {
        fc.pre(!/^\ufeff|\p{Cc}|\p{Cs}/u.test(text))
        expect(decodeText(Buffer.from(text), { declared }).text).toBe(text)
      },
    ),
  )
})

const samples = '../shared/raw/gbk-derived/'
test.skipIf(!existsSync(samples))('decodes the real pages in GBK without a wrong character', () => {
  for (const name of readdirSync(samples).filter((entry) => entry.endsWith('.html'))) {
    const bytes = readFileSync(samples + name)
    const { text, encoding, replaced } = decodeText(bytes, { kind: 'html' })
    expect([name, encoding, replaced]).toEqual([name, 'gb18030', 0])
    expect(iconv.encode(text, 'gb18030').equals(bytes)).toBe(true)
  }
})
