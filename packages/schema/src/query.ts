import { z } from 'zod'

/** Characters `from` to `to` (exclusive) of the query as it was typed, in UTF-16 units. */
export type Span = { from: number; to: number }

/** A run of tokens with no gap between them. `text` is how it was typed, or for a variant how it is shown. */
export type Phrase = { text: string; words: readonly string[] }

/**
 * What is looked for as one thing: an article holds it where it holds any of `phrases`. The first is what was typed;
 * the others are variants (plural, hyphen), which a quoted phrase has none of.
 */
export type Term = { phrases: readonly [Phrase, ...Phrase[]] }

/** Where a text condition looks; null: title or body. */
export type TextField = 'title' | 'body'

/** Names are compared by the same definition of "contains" as texts: all of these phrases stand in the name. */
export type NameField = 'source' | 'author' | 'section'

/**
 * A parsed query. `and`, `or` and `not` join whole articles; `near` and `atLeast` hold within one field and one language
 * version, respectively: the terms of `near` stand there in any order with at most `distance` tokens between
 * neighbours, and none overlaps another; `atLeast` counts as a theme's mentions are counted (title and body of one
 * version together, longest first, left to right, not overlapping).
 */
export type QueryNode =
  | ({ kind: 'and' | 'or'; of: readonly [QueryNode, QueryNode, ...QueryNode[]] } & Span)
  | ({ kind: 'not'; of: QueryNode } & Span)
  | ({ kind: 'term'; term: Term; field: TextField | null } & Span)
  | ({
      kind: 'near'
      terms: readonly [Term, Term, ...Term[]]
      distance: number
      field: TextField | null
    } & Span)
  | ({
      kind: 'atLeast'
      count: number
      terms: readonly [Term, ...Term[]]
      field: TextField | null
    } & Span)
  | ({ kind: 'name'; field: NameField; phrases: readonly [Phrase, ...Phrase[]] } & Span)
  | ({ kind: 'language'; code: string } & Span)
  | ({ kind: 'theme'; id: string } & Span)
  /** The address contains these characters, whatever their case. */
  | ({ kind: 'url'; part: string } & Span)
  /** Inclusive ISO days, as for the filters `from` and `to`; null: open on that side. */
  | ({ kind: 'date'; first: string | null; last: string | null } & Span)

/** Why a query can't be understood; `values` fill the gaps of the sentence that a page has for the code. */
export const queryFault = z.object({
  code: z.enum([
    'nothing',
    'open-parenthesis',
    'close-parenthesis',
    'empty-parentheses',
    'operand-missing',
    'value-missing',
    'field-inside-field',
    'unknown-field',
    'unknown-theme',
    'unknown-language',
    'bad-date',
    'bad-distance',
    'bad-count',
    'near-needs-two',
    'near-form',
    'glued-operator',
    'not-here',
    'phrase-too-long',
    'too-many-terms',
    'too-deep',
  ]),
  /** First character at fault, counted from 0, and how many. */
  at: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
  values: z.record(z.string(), z.string()),
})
export type QueryFault = z.infer<typeof queryFault>

/** How a query was understood and answered. */
export const queryEcho = z.object({
  /** The query as understood, in full: every operator and parenthesis written, variants not. Parses to the same. */
  text: z.string(),
  /** What is looked for, with the variants that count as it. */
  terms: z.array(z.object({ text: z.string(), variants: z.array(z.string()), excluded: z.boolean() })),
  /**
   * `index`: the engine's answer is the exact one. `checked`: the engine gave candidates, and `candidates` says how often
   * one was held against its text; an article that may fit several parts of the query is counted for each.
   */
  way: z.enum(['index', 'checked']),
  candidates: z.number().int().nonnegative(),
})
export type QueryEcho = z.infer<typeof queryEcho>
