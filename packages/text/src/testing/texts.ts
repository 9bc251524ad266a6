import fc from 'fast-check'
import { termProblem } from '../term.ts'

/** Pieces that go wrong easily: they change length when folded, join with their neighbours, or half exist. */
const awkward = [
  ...'人民數位化为發展々〇𠮷𡞱a2.-',
  ...[
    '5G',
    '5Ｇ',
    '２．５',
    '1.2.3',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\t',
    '，',
    '。',
    '“',
    '”',
    '‐',
    '‑',
    '–',
    '·',
    '\0',
    '\u001f',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
    '\u{e0100}',
    '\u0301',
    '\u0327',
    '\u20e3',
    '\u{1d165}',
  ],
  ...[
    'é',
    'e\u0301',
    'ﬁ',
    'ß',
    'İ',
    'Σ',
    '…',
    '½',
    '①',
    '㍿',
    '㊗',
    '™',
    '㎏',
    'ﷺ',
    '\u037a',
    '\u0344',
    '𝟓',
    '\u{11066}',
  ],
  ...[
    '가',
    '각',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    'ㄱ',
    'ㅏ',
    'ﾡ',
    'ￂ',
    '㉮',
    'ﾊ',
    'ﾞ',
    'ﾟ',
    'が',
    '゛',
    '\u3099',
    '\u{16d67}',
    '\u{16d63}',
  ],
  ...['😀', '👨‍👩‍👧', '🇨🇳', '\ud800', '\udc00', 'กำ', 'नि', '\u0600', '豈', '⼀', '⺟', '\u{16ff0}'],
]

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

/** Any string at all, lone surrogates too, with much of what goes wrong easily. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...awkward) },
      { weight: 1, arbitrary: anyUnit },
      anyCharacter,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

/** Few different words and breaks, so that terms drawn from them meet, overlap and nest. */
export const denseText = fc
  .array(fc.constantFrom(...'人民政府', 'ai', '5g', '2.5g', ' ', ' ', '-', '，', '\u200b', '\n'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''))

const denseWord = fc.constantFrom(...'人民政府', ' ai', ' 5g', '-2.5g', 'ＡＩ ', ' 5G ')

/** Terms that are not refused. */
export const denseTerm = fc
  .array(denseWord, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(''))
  .filter((term) => termProblem(term) === null)
