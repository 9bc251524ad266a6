import type { Span } from '@tidewatch/schema/query'
import type { Field } from './fields.ts'
import type { PlacedPhrase } from './phrases.ts'

/** Words to look for: `text` as typed, without its quotation marks, and the phrases that its gaps part it into. */
export type TextPiece = Span & {
  kind: 'text'
  text: string
  quoted: boolean
  phrases: readonly PlacedPhrase[]
}

/** What a query is a row of. `typed` is how an operator was written. */
export type Piece =
  | TextPiece
  | (Span & { kind: 'open' | 'close' })
  | (Span & { kind: 'and' | 'or' | 'not'; typed: string })
  | (Span & { kind: 'field'; field: Field; typed: string })
  | (Span & { kind: 'near'; phrases: readonly PlacedPhrase[]; distance: number })
  | (Span & { kind: 'atLeast'; count: number })
