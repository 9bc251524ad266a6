/** A value as text: an element of a list (`index` from 0), or a member of an object. `path` are the names that lead to it. */
export type JsonPiece = { path: string[]; index: number | null; text: string; isTooLong: boolean }

type Open = { isList: boolean; name: string; index: number }

const DEEPEST = 5
const KEPT_OF_TOO_LONG = 1_000
const QUOTE_OR_ESCAPE = /["\\]/g
const OUTSIDE = /["{}[\],:]|[^\s"{}[\],:]/g
const INSIDE = /["{}[\]]/g

/**
 * Cuts JSON into the elements of its lists and holds no more than one of them. It goes by brackets and quotes only,
 * so that a broken element spoils no other. With `isSequence`, whole values follow one another, as in a log.
 */
export class JsonCutter {
  private readonly longest: number
  private readonly floor: number
  private readonly open: Open[] = []
  private key = ''
  private depth = 0
  private isQuoted = false
  private isEscaped = false
  private start = -1
  private held = ''
  private isTooLong = false
  private pieces: JsonPiece[] = []

  constructor({ isSequence = false, longest = 64 * 1024 * 1024 } = {}) {
    this.longest = longest
    if (isSequence) this.open.push({ isList: true, name: '', index: 0 })
    this.floor = this.open.length
  }

  /** Whether the text may end here: every bracket and quotation mark is closed. */
  get isClosed() {
    return this.open.length === this.floor && this.depth === 0 && !this.isQuoted
  }

  /** The pieces that this part of the text completes. */
  add(text: string): JsonPiece[] {
    if (this.hasToken()) this.start = 0
    let at = 0
    while (at < text.length) at = this.isQuoted ? this.quoted(text, at) : this.bare(text, at)
    if (this.start >= 0) this.hold(text.slice(this.start))
    this.start = -1
    return this.pieces.splice(0)
  }

  private hasToken() {
    return this.held !== '' || this.isTooLong
  }

  private quoted(text: string, at: number): number {
    if (this.isEscaped) {
      this.isEscaped = false
      return at + 1
    }
    QUOTE_OR_ESCAPE.lastIndex = at
    const found = QUOTE_OR_ESCAPE.exec(text)
    if (!found) return text.length
    if (found[0] === '"') this.isQuoted = false
    else this.isEscaped = true
    return found.index + 1
  }

  private bare(text: string, from: number): number {
    const next = this.depth > 0 ? INSIDE : OUTSIDE
    next.lastIndex = from
    const found = next.exec(text)
    if (!found) return text.length
    const at = found.index
    if (found[0] === '"') {
      this.isQuoted = true
      this.begin(at)
    } else if (this.depth > 0) this.inside(found[0], text, at)
    else this.outside(found[0], text, at)
    return at + 1
  }

  private begin(at: number) {
    if (this.start < 0 && !this.hasToken()) this.start = at
  }

  private inside(mark: string, text: string, at: number) {
    this.depth += mark === '{' || mark === '[' ? 1 : -1
    if (this.depth === 0) this.emit(text, at + 1)
  }

  private outside(mark: string, text: string, at: number) {
    if (mark === '{' || mark === '[') this.enter(mark === '[', at)
    else if (mark === ',') this.emit(text, at)
    else if (mark === ':') this.key = keyOf(this.take(text, at).text)
    else if (mark === '}' || mark === ']') {
      this.emit(text, at)
      if (this.open.length > this.floor) this.open.pop()
    } else this.begin(at)
  }

  private enter(isList: boolean, at: number) {
    const parent = this.open.at(-1)
    if (parent?.isList || this.open.length >= DEEPEST) {
      this.begin(at)
      this.depth = 1
    } else this.open.push({ isList, name: this.key, index: 0 })
    this.key = ''
  }

  private emit(text: string, to: number) {
    const { text: whole, isTooLong } = this.take(text, to)
    const parent = this.open.at(-1)
    if (whole === '' || !parent) return
    const path = this.open.map(({ name }) => name).filter((name) => name !== '')
    if (parent.isList) this.pieces.push({ path, index: parent.index++, text: whole, isTooLong })
    else this.pieces.push({ path: [...path, this.key], index: null, text: whole, isTooLong })
    this.key = ''
  }

  private take(text: string, to: number) {
    if (this.start >= 0) this.hold(text.slice(this.start, to))
    const taken = { text: this.held.trim(), isTooLong: this.isTooLong }
    this.held = ''
    this.isTooLong = false
    this.start = -1
    return taken
  }

  private hold(part: string) {
    if (this.isTooLong) return
    this.isTooLong = this.held.length + part.length > this.longest
    this.held = this.isTooLong ? (this.held + part).slice(0, KEPT_OF_TOO_LONG) : this.held + part
  }
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
