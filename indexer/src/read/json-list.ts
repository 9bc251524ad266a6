import type { RawRecord } from '@tidewatch/schema/raw-record'
import type { ColumnMap } from './field-names.ts'
import type { JsonPiece } from './json-cutter.ts'
import {
  asFeedItem,
  type Envelope,
  isArticle,
  isObject,
  type JsonObject,
  readEnvelope,
} from './json-shape.ts'
import { namedRecord } from './named-fields.ts'
import { type Found, refusal, type Source } from './source.ts'

const MOST_MEMBERS = 200

/** Makes records of the pieces of a JSON file. `count` is how many articles it has met, refused ones too. */
export class JsonList {
  count = 0
  private readonly source: Source
  private readonly map: ColumnMap
  private readonly members: JsonObject
  private envelope: Envelope | null
  private readonly withArticles = new Set<string>()
  private readonly leftOut = new Map<string, number>()

  /** `members` is what stands round the lists, where it is known before them. */
  constructor(source: Source, map: ColumnMap, members: JsonObject) {
    this.source = source
    this.map = map
    this.members = { ...members }
    this.envelope = Object.keys(members).length > 0 ? readEnvelope(members) : null
  }

  *read(pieces: JsonPiece[]): Generator<Found> {
    for (const piece of pieces) {
      const found = piece.index === null ? this.remember(piece) : this.item(piece)
      if (found) yield found
    }
  }

  get file() {
    return this.source.file
  }

  /** What there is to say at the end of the file. */
  *rest(): Generator<Found> {
    const origin = { file: this.source.file, line: null }
    for (const [list, count] of this.leftOut)
      yield refusal(
        origin,
        `the list “${list}” was left out: none of its ${count} entries has a title or a body`,
      )
    if (this.count > 0 || this.leftOut.size > 0) return
    const names = Object.keys(this.members)
    if (names.length > 0)
      yield refusal(
        origin,
        `there is no article and no list of articles in it; its fields are ${listed(names)}`,
      )
  }

  private remember({ path, text, isTooLong }: JsonPiece): null {
    if (path.length > 1 || isTooLong || Object.keys(this.members).length >= MOST_MEMBERS) return null
    const value = parse(text)
    if (value !== undefined) this.members[path[0] ?? ''] ??= value
    this.envelope = null
    return null
  }

  private item({ path, text, isTooLong }: JsonPiece): Found | null {
    const list = path.join('.')
    const value = isTooLong ? undefined : parse(text)
    if (isObject(value) && isArticle(value, this.map)) {
      this.withArticles.add(list)
      this.count += 1
      return this.record(value)
    }
    if (value !== undefined && list !== '' && !this.withArticles.has(list)) {
      this.leftOut.set(list, (this.leftOut.get(list) ?? 0) + 1)
      return null
    }
    this.count += 1
    return refusal({ file: this.source.file, line: this.count }, whyNot(value, isTooLong), text)
  }

  private record(value: JsonObject): RawRecord {
    this.envelope ??= readEnvelope(this.members)
    const { isFeed, base, fields } = this.envelope
    const record = namedRecord(
      value,
      { file: this.source.file, line: this.count },
      { map: this.map, hints: this.source.hints },
    )
    if (record.kind !== 'fields') return record
    const whole = { ...record, fields: { ...fields, ...record.fields } }
    return isFeed ? { ...whole, ...asFeedItem(whole.fields, whole.hints ?? {}, base) } : whole
  }
}

function whyNot(value: unknown, isTooLong: boolean): string {
  if (isTooLong) return 'the item is longer than 64 MB'
  if (value === undefined) return 'the item is no valid JSON'
  if (!isObject(value)) return 'the item is no object with fields'
  return `no field of the item is known to hold a title or a body; its fields are ${listed(Object.keys(value))}`
}

const listed = (names: string[]) =>
  names
    .slice(0, 20)
    .map((name) => `“${name.slice(0, 40)}”`)
    .join(', ') || 'none'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
