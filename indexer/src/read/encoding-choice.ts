import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { declaredIn, type Kind } from './encoding-declared.ts'
import { decodeAs, encodingNamed } from './encoding-names.ts'
import { plausibility } from './encoding-plausible.ts'

export type Choice = {
  encoding: string
  how: 'bom' | 'valid' | 'declared' | 'detected'
  /** What was said of the encoding and not believed. */
  disbelieved: string | null
}

export type ChoiceOptions = { declared?: string | undefined; kind?: Kind; isCut?: boolean }

/** Judged on this much from the first character outside ASCII on. */
const SAMPLE = 64 * 1024

const MULTIBYTE = ['gb18030', 'big5', 'euc-kr', 'shift_jis', 'euc-jp']

/**
 * The encoding of a text: a byte order mark, strict UTF-8, UTF-8 with a few broken bytes, then what was declared
 * unless the bytes speak clearly against it, then what gives the most plausible text.
 */
export function chooseEncoding(
  bytes: Buffer,
  { declared, kind = 'any', isCut = false }: ChoiceOptions = {},
): Choice {
  const mark = byteOrderMark(bytes)
  if (mark) return { encoding: mark, how: 'bom', disbelieved: null }
  const said = [declared ? encodingNamed(declared) : null, declaredIn(bytes, kind)].filter(
    (name) => name !== null,
  )
  const whole = isCut ? withoutCutCharacter(bytes) : bytes
  const wide = bytes.includes(0) ? sixteenBit(bytes) : null
  if (wide) return { encoding: wide, how: 'detected', disbelieved: said[0] ?? null }
  if (isUtf8(whole)) {
    const isShifted = said.includes('iso-2022-jp') || whole.includes('\x1b$B')
    return isShifted
      ? { encoding: 'iso-2022-jp', how: 'declared', disbelieved: null }
      : { encoding: 'utf-8', how: 'valid', disbelieved: null }
  }
  const from = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(from, from + SAMPLE)
  if (isNearlyUtf8(sample, said.includes('utf-8')))
    return { encoding: 'utf-8', how: 'valid', disbelieved: null }
  return bestOf(sample, [...MULTIBYTE, 'windows-1252', ...guessed(sample)], said)
}

function byteOrderMark([a, b, c]: Buffer): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/**
 * Which of the encodings of 16 bits a text is in that has zero bytes, those of its blanks and line ends at least; null
 * where it makes no sense in either.
 */
function sixteenBit(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  let zeros = 0
  for (const byte of sample) if (byte === 0) zeros++
  if (zeros * 200 < sample.length) return null
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, text: decodeAs(encoding, sample, true) }))
    .filter(({ text }) => !text.includes('\0'))
    .map(({ encoding, text }) => ({ encoding, score: plausibility(text) }))
    .filter(({ score }) => score >= 0)
    .sort((left, right) => right.score - left.score)
  return best?.encoding ?? null
}

/** A few broken bytes in a long text don't make it another encoding; where UTF-8 is declared, a few more. */
function isNearlyUtf8(sample: Buffer, isDeclared: boolean): boolean {
  let sound = 0
  let broken = 0
  for (const char of sample.toString('utf8')) {
    if (char === '\ufffd') broken++
    else if (char > '\x7f') sound++
  }
  return sound >= broken * (isDeclared ? 2 : 8)
}

function guessed(sample: Buffer): string[] {
  const names = analyse(sample).map(({ name }) => encodingNamed(name))
  const single = names.find((name) => name !== null && !/^utf|^gb|^big5|^euc|^shift|^iso-2022/.test(name))
  return single ? [single] : []
}

/** A declaration weighs the more, the less there is to judge by. */
const trust = (sample: Buffer) => 0.3 + 4 / (sample.length + 1)

function bestOf(sample: Buffer, encodings: string[], said: string[]): Choice {
  const isJudged = (name: string) => !name.startsWith('utf-8')
  const candidates = [...new Set([...said.filter(isJudged), ...encodings])].map((encoding) => ({
    encoding,
    score: plausibility(decodeAs(encoding, sample, true)) + (said.includes(encoding) ? trust(sample) : 0),
  }))
  const best = candidates.reduce((left, right) => (right.score > left.score ? right : left))
  const isSaid = said.includes(best.encoding)
  const [first = null] = said
  return {
    encoding: best.encoding,
    how: isSaid ? 'declared' : 'detected',
    disbelieved: isSaid ? null : first,
  }
}

/** The bytes without a last character of UTF-8 that was cut in two. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
    if (byte < 0x80) break
  }
  return bytes
}
