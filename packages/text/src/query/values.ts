import type { NameField, QueryNode, Span, Term, TextField } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import { parseDays } from './dates.ts'
import { type Field, isNameField, isTextField } from './fields.ts'
import { joined } from './join.ts'
import { languageNamed } from './language-names.ts'
import { MOST_NEAR } from './near.ts'
import type { PlacedPhrase } from './phrases.ts'
import type { Piece, TextPiece } from './piece.ts'
import { fail } from './problem.ts'
import { themeNamed } from './theme-names.ts'
import { variantsOf } from './variants.ts'

/** The field that values stand in, how its name was typed and where; null: title or body. */
export type Asked = { field: Field | null; typed: string; holder?: Span }

const longestPhrase = 100
const mostTerms = 200

/** Makes nodes of the values of a query. */
export class Values {
  readonly #themes: readonly Theme[]
  #terms = 0

  constructor(themes: readonly Theme[]) {
    this.#themes = themes
  }

  text(piece: TextPiece, asked: Asked): QueryNode {
    const { field } = asked
    const { from, to } = piece
    if (field === null || isTextField(field)) return this.#allOf(piece, asked, field)
    if (isNameField(field)) return this.#name(piece, asked, field)
    this.#count(piece)
    const typed = piece.text.trim()
    if (typed === '') fail('value-missing', asked.holder ?? piece, { field: asked.typed })
    if (field === 'url') return { kind: 'url', part: typed, from, to }
    if (field === 'language') return { kind: 'language', code: language(typed, piece), from, to }
    if (field === 'theme') return { kind: 'theme', id: this.#theme(typed, piece), from, to }
    return { kind: 'date', ...days(typed, piece), from, to }
  }

  near(piece: Extract<Piece, { kind: 'near' }>, { field, typed }: Asked): QueryNode {
    const { phrases, distance, from, to } = piece
    if (field !== null && !isTextField(field)) fail('not-here', piece, { what: 'near', where: typed })
    for (const phrase of phrases) this.#check(phrase)
    if (phrases.length > MOST_NEAR) fail('too-many-terms', piece, { most: String(MOST_NEAR) })
    const [first, second, ...rest] = phrases.map(({ phrase }): Term => ({ phrases: [phrase] }))
    if (first === undefined || second === undefined) fail('near-needs-two', piece)
    return { kind: 'near', terms: [first, second, ...rest], distance, field, from, to }
  }

  #allOf(piece: TextPiece, asked: Asked, field: TextField | null): QueryNode {
    const nodes = piece.phrases.map((placed): QueryNode => {
      this.#check(placed)
      const { phrase, from, to } = placed
      const term: Term = { phrases: piece.quoted ? [phrase] : [phrase, ...variantsOf(phrase)] }
      return { kind: 'term', term, field, from, to }
    })
    if (nodes.length === 0) fail('value-missing', asked.holder ?? piece, { field: asked.typed })
    return { ...joined('and', nodes), from: piece.from, to: piece.to }
  }

  #name(piece: TextPiece, asked: Asked, field: NameField): QueryNode {
    for (const placed of piece.phrases) this.#check(placed)
    const [first, ...rest] = piece.phrases.map(({ phrase }) => phrase)
    if (first === undefined) fail('value-missing', asked.holder ?? piece, { field: asked.typed })
    return { kind: 'name', field, phrases: [first, ...rest], from: piece.from, to: piece.to }
  }

  #theme(name: string, span: Span): string {
    const found = themeNamed(name, this.#themes)
    return 'id' in found ? found.id : fail('unknown-theme', span, { name, nearest: found.nearest.join(', ') })
  }

  #check(placed: PlacedPhrase): void {
    if (placed.phrase.words.length > longestPhrase)
      fail('phrase-too-long', placed, { most: String(longestPhrase) })
    this.#count(placed)
  }

  #count(span: Span): void {
    this.#terms += 1
    if (this.#terms > mostTerms) fail('too-many-terms', span, { most: String(mostTerms) })
  }
}

function language(name: string, span: Span): string {
  return languageNamed(name) ?? fail('unknown-language', span, { name })
}

function days(value: string, span: Span) {
  const found = parseDays(value)
  return typeof found === 'string' ? fail('bad-date', span, { value, why: found }) : found
}
