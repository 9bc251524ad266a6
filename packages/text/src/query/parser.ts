import type { QueryNode, Span } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import { counted } from './counted.ts'
import { isTextField } from './fields.ts'
import { joined, mostDeep, refuseDeep } from './join.ts'
import type { Piece } from './piece.ts'
import { fail } from './problem.ts'
import { type Asked, Values } from './values.ts'

type Operator = Extract<Piece, { kind: 'and' | 'or' | 'not' }>
type FieldPiece = Extract<Piece, { kind: 'field' }>

/** NOT binds closer than AND, and AND closer than OR; things side by side are joined by AND. */
export class Parser {
  readonly #pieces: readonly Piece[]
  readonly #values: Values
  #next = 0
  #depth = 0

  constructor(pieces: readonly Piece[], themes: readonly Theme[]) {
    this.#pieces = pieces
    this.#values = new Values(themes)
  }

  all(): QueryNode | null {
    if (this.#pieces.length === 0) return null
    const node = this.#or({ field: null, typed: '' }, undefined)
    const rest = this.#peek()
    if (rest) fail('close-parenthesis', rest)
    return refuseDeep(node)
  }

  #peek = () => this.#pieces[this.#next]

  #or(asked: Asked, before: Operator | undefined): QueryNode {
    const nodes = [this.#and(asked, before)]
    for (let or = this.#taken('or'); or !== undefined; or = this.#taken('or'))
      nodes.push(this.#and(asked, or))
    return joined('or', nodes)
  }

  #and(asked: Asked, before: Operator | undefined): QueryNode {
    const nodes = [this.#not(asked, before)]
    for (;;) {
      const and = this.#taken('and')
      const kind = this.#peek()?.kind
      if (and === undefined && (kind === undefined || kind === 'or' || kind === 'close')) break
      nodes.push(this.#not(asked, and))
    }
    return joined('and', nodes)
  }

  #taken(kind: 'and' | 'or' | 'not'): Operator | undefined {
    const piece = this.#peek()
    if (piece?.kind !== kind) return undefined
    this.#next += 1
    return piece
  }

  #not(asked: Asked, before: Operator | undefined): QueryNode {
    const not = this.#taken('not')
    if (not === undefined) return this.#one(asked, before)
    this.#deeper(not)
    const of = this.#not(asked, not)
    this.#depth -= 1
    return { kind: 'not', of, from: not.from, to: of.to }
  }

  #deeper(span: Span): void {
    this.#depth += 1
    if (this.#depth > mostDeep) fail('too-deep', span, { most: String(mostDeep) })
  }

  #one(asked: Asked, before: Operator | undefined): QueryNode {
    const piece = this.#peek()
    if (piece === undefined || piece.kind === 'close' || piece.kind === 'and' || piece.kind === 'or') {
      return missing(before, piece)
    }
    this.#next += 1
    switch (piece.kind) {
      case 'open':
        return this.#group(piece, asked)
      case 'field':
        return this.#field(piece, asked)
      case 'text':
        if (piece.phrases.length === 0 && before?.to === piece.from) return missing(before, piece)
        return this.#values.text(piece, asked)
      case 'near':
        return this.#values.near(piece, asked)
      case 'atLeast':
        return this.#atLeast(piece, asked)
      case 'not':
        return missing(before, piece)
    }
  }

  #group(open: Span, asked: Asked): QueryNode {
    const first = this.#peek()
    if (first === undefined) fail('open-parenthesis', open)
    if (first.kind === 'close') fail('empty-parentheses', { from: open.from, to: first.to })
    this.#deeper(open)
    const node = this.#or(asked, undefined)
    if (this.#peek() === undefined) fail('open-parenthesis', open)
    this.#next += 1
    this.#depth -= 1
    return node
  }

  #field(piece: FieldPiece, asked: Asked): QueryNode {
    if (asked.field !== null) fail('field-inside-field', piece, { field: piece.typed, outer: asked.typed })
    const next = this.#peek()
    const isValue = next?.kind === 'text' || next?.kind === 'near' || next?.kind === 'atLeast'
    if (next?.kind === 'field') fail('field-inside-field', next, { field: next.typed, outer: piece.typed })
    if (!isValue && next?.kind !== 'open') fail('value-missing', piece, { field: piece.typed })
    const inner: Asked = { field: piece.field, typed: piece.typed, holder: piece }
    const node = this.#one(inner, undefined)
    return isValue ? { ...node, from: piece.from } : node
  }

  #atLeast(piece: Extract<Piece, { kind: 'atLeast' }>, asked: Asked): QueryNode {
    if (asked.field !== null && !isTextField(asked.field)) {
      fail('not-here', piece, { what: 'atleast', where: asked.typed })
    }
    const open = this.#peek()
    if (open?.kind !== 'open') fail('bad-count', piece)
    this.#next += 1
    const inner = this.#group(open, asked)
    const to = this.#pieces[this.#next - 1]?.to ?? inner.to
    return {
      kind: 'atLeast',
      count: piece.count,
      terms: counted(inner, asked.field),
      field: asked.field,
      from: piece.from,
      to,
    }
  }
}

/** The operator at fault: the one that waits for something, else the one that stands in its place. */
function missing(before: Operator | undefined, found: Piece | undefined): never {
  if (before !== undefined) fail('operand-missing', before, { operator: before.typed, side: 'after' })
  if (found?.kind === 'and' || found?.kind === 'or' || found?.kind === 'not') {
    fail('operand-missing', found, { operator: found.typed, side: 'before' })
  }
  fail('close-parenthesis', found ?? { from: 0, to: 0 })
}
