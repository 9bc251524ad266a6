import type { Span } from '@tidewatch/schema/query'
import {
  closingMarks,
  DATE_RUN,
  DISTANCE,
  isBlank,
  isClosing,
  isMinus,
  isOpening,
  isTilde,
  RUN,
  runAt,
} from './characters.ts'
import { fieldNamed, fieldNear } from './fields.ts'
import { refuseLooseSpan, refuseMisread, refuseNearForm } from './misread.ts'
import { phrasesOf } from './phrases.ts'
import type { Piece } from './piece.ts'
import { fail } from './problem.ts'
import { mostApart, mostTimes, wholeNumber } from './whole-number.ts'

/** The pieces of a query; marks that hold no token are none, unless a minus or a field stands right before them. */
export function lex(q: string): Piece[] {
  const lexer = new Lexer(q)
  while (lexer.step());
  return lexer.pieces
}

class Lexer {
  readonly pieces: Piece[] = []
  readonly #q: string
  #at = 0
  /** How many parentheses are open since one that a date field stands before. */
  #inDate = 0

  constructor(q: string) {
    this.#q = q
  }

  step(): boolean {
    while (this.#at < this.#q.length && isBlank(this.#q[this.#at])) this.#at += 1
    const unit = this.#q[this.#at]
    if (unit === undefined) return false
    this.#refuseLooseDistance()
    this.#refuseLooseSpan()
    if (isOpening(unit)) this.#push({ kind: 'open', ...this.#span(1) })
    else if (isClosing(unit)) this.#push({ kind: 'close', ...this.#span(1) })
    else if (this.#isNot()) this.#push({ kind: 'not', typed: unit, ...this.#span(1) })
    else if (closingMarks(unit) !== undefined) this.#quotation(closingMarks(unit) ?? '')
    else this.#run()
    return true
  }

  #push(piece: Piece): void {
    if (piece.kind === 'open' && (this.#inDate > 0 || this.#holder(piece.from) === 'date')) this.#inDate += 1
    if (piece.kind === 'close' && this.#inDate > 0) this.#inDate -= 1
    this.#at = piece.to
    const isEmpty =
      piece.kind === 'text' && piece.phrases.length === 0 && this.#holder(piece.from) === undefined
    if (!isEmpty) this.pieces.push(piece)
  }

  #span = (length: number): Span => ({ from: this.#at, to: this.#at + length })

  /** The minus or field that ends right there. */
  #holder(at: number): 'minus' | 'url' | 'date' | 'field' | undefined {
    const last = this.pieces.at(-1)
    if (last?.to !== at) return undefined
    if (last.kind === 'not' && isMinus(last.typed)) return 'minus'
    if (last.kind !== 'field') return undefined
    return last.field === 'url' || last.field === 'date' ? last.field : 'field'
  }

  #isEdge = (unit: string | undefined) => isBlank(unit) || isOpening(unit) || isClosing(unit)

  #isNot(): boolean {
    const next = this.#q[this.#at + 1]
    const isLoose = isBlank(next) || isClosing(next) || isMinus(next)
    return isMinus(this.#q[this.#at]) && !isLoose && this.#isEdge(this.#q[this.#at - 1])
  }

  /** A distance behind a group, or with a blank before it, is near nothing; read as a number it would mislead. */
  #refuseLooseDistance(): void {
    const last = this.pieces.at(-1)
    const isBehind = last?.kind === 'close' || (last?.kind === 'text' && last.quoted)
    const distance = runAt(DISTANCE, this.#q, this.#at)
    if (isBehind && distance !== '') fail('near-needs-two', this.#span(distance.length))
  }

  #refuseLooseSpan(): void {
    const [field, last] = [this.pieces.at(-2), this.pieces.at(-1)]
    if (last?.kind !== 'text') return
    const isOfDate = field?.kind === 'field' && field.field === 'date' && field.to === last.from
    if (isOfDate || this.#inDate > 0) refuseLooseSpan(this.#q, this.#at, last)
  }

  #quotation(marks: string): void {
    const from = this.#at
    let end = from + 1
    while (end < this.#q.length && !marks.includes(this.#q[end] ?? '')) end += 1
    const text = this.#q.slice(from + 1, end)
    const to = Math.min(end + 1, this.#q.length)
    if (end < this.#q.length && isTilde(this.#q[to])) this.#near(text, from, to)
    else this.#push({ kind: 'text', text, quoted: true, phrases: phrasesOf(text, from + 1), from, to })
  }

  #near(text: string, from: number, tilde: number): void {
    const typed = runAt(RUN, this.#q, tilde)
    const to = tilde + typed.length
    const distance = wholeNumber(typed.slice(1))
    if (distance === undefined || distance > mostApart) {
      fail('bad-distance', { from: tilde, to }, { typed: typed.slice(1), most: String(mostApart) })
    }
    const words = [...text.matchAll(/\P{White_Space}+/gu)]
    const phrases = words.flatMap(({ index, 0: word }) => phrasesOf(word, from + 1 + index))
    if (phrases.length < 2) fail('near-needs-two', { from, to })
    this.#push({ kind: 'near', phrases, distance, from, to })
  }

  #run(): void {
    const from = this.#at
    const holder = this.#holder(from)
    const text = runAt(holder === 'date' ? DATE_RUN : RUN, this.#q, from)
    const to = from + text.length
    if (holder !== 'url' && holder !== 'date' && this.#field(text)) return
    const operator = holder === undefined ? this.#operator(text) : undefined
    if (operator !== undefined) this.#push({ kind: operator, typed: text, from, to })
    else if (!this.#atLeast(text)) {
      if (holder === undefined && this.#inDate === 0) refuseNearForm(this.#q, text, from, this.pieces.at(-1))
      if (holder !== 'url' && holder !== 'date') refuseMisread(text, from)
      this.#push({ kind: 'text', text, quoted: false, phrases: phrasesOf(text, from), from, to })
    }
  }

  #field(run: string): boolean {
    const name = /^(\p{L}+)[:：]/u.exec(run)?.[1]
    if (name === undefined) return false
    const span = this.#span(name.length + 1)
    const field = fieldNamed(name)
    const isFollowed = !isBlank(this.#q[span.to]) && !isClosing(this.#q[span.to])
    const nearest = field === undefined && isFollowed ? fieldNear(name) : undefined
    if (nearest !== undefined) fail('unknown-field', span, { field: name, nearest })
    if (field === undefined) return false
    this.#push({ kind: 'field', field, typed: name, ...span })
    return true
  }

  #operator(run: string): 'and' | 'or' | 'not' | undefined {
    const latin = latinOperators.get(run.normalize('NFKC'))
    if (latin !== undefined) return latin
    const isAlone = this.#isEdge(this.#q[this.#at - 1]) && this.#isEdge(this.#q[this.#at + run.length])
    return isAlone ? hanOperators.get(run) : undefined
  }

  #atLeast(run: string): boolean {
    const number = /^atleast(.*)$/iu.exec(run.normalize('NFKC'))?.[1]
    let next = this.#at + run.length
    while (next < this.#q.length && isBlank(this.#q[next])) next += 1
    if (number === undefined || !isOpening(this.#q[next])) return false
    const span = this.#span(run.length)
    const count = wholeNumber(number)
    if (count === undefined || count < 1 || count > mostTimes)
      fail('bad-count', span, { typed: number, most: String(mostTimes) })
    this.#push({ kind: 'atLeast', count, ...span })
    return true
  }
}

const latinOperators = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

const hanOperators = new Map<string, 'and' | 'or' | 'not'>([
  ['与', 'and'],
  ['與', 'and'],
  ['或', 'or'],
  ['非', 'not'],
])
