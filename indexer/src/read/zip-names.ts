import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Entry } from 'yauzl'
import { chooseEncoding } from './encoding-choice.ts'
import { decodeAs } from './encoding-names.ts'

const SAYS_UTF8 = 0x800
const UNICODE_PATH = 0x7075

type Named = Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>

/** The name where the entry says how it is written, or can be no other than UTF-8; else null. */
export function statedName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Named): string | null {
  if (generalPurposeBitFlag & SAYS_UTF8 || isUtf8(fileNameRaw)) return fileNameRaw.toString('utf8')
  const extra = extraFields.find(({ id }) => id === UNICODE_PATH)
  return extra && extra.data.length > 5 ? extra.data.toString('utf8', 5) : null
}

const MOST_NAMES = 1_000

/** Names that say nothing are in the encoding of the machine that packed them: Chinese ones in GBK, western in CP437. */
export class OldNames {
  private readonly seen: Buffer[] = []
  private encoding: string | null = null

  add(raw: Buffer): void {
    if (this.seen.length < MOST_NAMES) this.seen.push(raw)
  }

  decode(raw: Buffer): string {
    this.encoding ??= chooseEncoding(
      Buffer.concat(this.seen.flatMap((name) => [name, Buffer.from('\n')])),
    ).encoding
    return isWide(this.encoding) ? decodeAs(this.encoding, raw) : iconv.decode(raw, 'cp437')
  }
}

const isWide = (encoding: string) => /^(?:gb|big5|euc|shift)/.test(encoding)
