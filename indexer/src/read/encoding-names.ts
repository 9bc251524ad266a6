import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'

/** Labels in use that the web's own list of encodings leaves out. */
const ALIASES: Record<string, string> = {
  cp936: 'gb18030',
  ms936: 'gb18030',
  'euc-cn': 'gb18030',
  gb_2312: 'gb18030',
  cp950: 'big5',
  ms950: 'big5',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  cp1252: 'windows-1252',
  utf8mb4: 'utf-8',
  'utf-8-sig': 'utf-8',
  utf_8: 'utf-8',
}

/**
 * One name for each encoding, null for labels of none. GBK and GB2312 are GB18030, which holds both; the Latin-1
 * family is windows-1252, as browsers take it.
 */
export function encodingNamed(label: string): string | null {
  const plain = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
  const name = ALIASES[plain]
  if (name) return name
  try {
    const { encoding } = new TextDecoder(plain)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}

/** Where the runtime's decoder lacks characters: €’“ of windows-1252, Hong Kong's in Big5, half of Hangul in EUC-KR. */
const BETTER: Record<string, string> = {
  'windows-1252': 'win1252',
  big5: 'big5-hkscs',
  'euc-kr': 'cp949',
}

export type Decoder = { write: (bytes: Uint8Array) => string; end: () => string }

/** Decodes piece by piece; what is no character of the encoding becomes U+FFFD. */
export function decoderFor(encoding: string): Decoder {
  const better = BETTER[encoding]
  if (better !== undefined) {
    const decoder = iconv.getDecoder(better)
    return {
      write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
      end: () => decoder.end() ?? '',
    }
  }
  const decoder = new TextDecoder(encoding)
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** All bytes decoded; a character that is cut off at the end is left away where they are only a beginning. */
export function decodeAs(encoding: string, bytes: Uint8Array, isCut = false): string {
  const decoder = decoderFor(encoding)
  return decoder.write(bytes) + (isCut ? '' : decoder.end())
}
