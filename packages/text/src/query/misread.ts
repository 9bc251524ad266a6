import { BLANKS, RUN, runAt } from './characters.ts'
import { parseDays } from './dates.ts'
import { phrasesOf } from './phrases.ts'
import type { Piece, TextPiece } from './piece.ts'
import { fail } from './problem.ts'
import { mostApart, wholeNumber } from './whole-number.ts'

const OPERATOR = /AND|OR|NOT|ＡＮＤ|ＯＲ|ＮＯＴ/gu
const HAN_BEFORE = /\p{Script=Han}$/u
const HAN_AFTER = /^\p{Script=Han}/u
const WORD_BEFORE = /[\p{Script=Latin}\p{Nd}_-]*$/u
const WORD_AFTER = /^[\p{Script=Latin}\p{Nd}_-]*/u
/** As `5G` and `2024`. */
const NUMBER = /^\p{Nd}+\p{Script=Latin}?$/u
const HAS_NUMBER = /\p{Nd}/u
/** So that a long run with many operators costs no more than a few looks at each. */
const LONGEST_WORD = 40

/** What would be looked for as text in a run where an operator or a nearness was meant; the run stands at `at`. */
export function refuseMisread(run: string, at: number): void {
  for (const { index, 0: operator } of run.matchAll(OPERATOR)) {
    const [before, after] = [run.slice(0, index), run.slice(index + operator.length)]
    if (!isGlued(before.slice(-LONGEST_WORD), after.slice(0, LONGEST_WORD))) continue
    const nearest = [before, operator, after].filter((part) => part !== '').join(' ')
    const from = at + index
    fail('glued-operator', { from, to: from + operator.length }, { operator, nearest })
  }
  // Behind a digit it is a span, as in 3～5年.
  if (/\p{L}\p{M}*[~～]\p{Nd}+$/u.test(run)) fail('near-needs-two', { from: at, to: at + run.length })
}

/** With Han beside it, or between two numbers: letters alone may be a word of their own, as in BRAND经济. */
function isGlued(before: string, after: string): boolean {
  const words = [WORD_BEFORE.exec(before)?.[0] ?? '', WORD_AFTER.exec(after)?.[0] ?? '']
  if (!HAN_BEFORE.test(before) && !HAN_AFTER.test(after)) return words.every((word) => NUMBER.test(word))
  return words.every((word) => word === '' || HAS_NUMBER.test(word))
}

const NEAR_FORM =
  /^(?:(?:NEAR|NEXT|WITHIN|PRE|ADJ|W|N)?\/(\p{Nd}+)|(?:near|next|within|pre|adj|w|n)\/(\p{Nd}+)|(?:NEAR|ADJ)(\p{Nd}+))$/u

/** How other places write a nearness; `last` is the piece that stands before it. */
export function refuseNearForm(q: string, run: string, at: number, last: Piece | undefined): void {
  const match = NEAR_FORM.exec(run.normalize('NFKC'))
  if (match === null || (last === undefined && /^[/／]/u.test(run))) return
  const distance = wholeNumber(match[1] ?? match[2] ?? match[3] ?? '')
  const next = at + run.length + runAt(BLANKS, q, at + run.length).length
  const word = runAt(RUN, q, next)
  const terms = [last?.kind === 'text' ? oneWord(last.text) : null, oneWord(word)]
  const isPlain = distance !== undefined && distance <= mostApart && terms.every((term) => term !== null)
  const span = { from: isPlain && last ? last.from : at, to: isPlain ? next + word.length : at + run.length }
  fail('near-form', span, { typed: run, nearest: isPlain ? `"${terms.join(' ')}"~${distance}` : '' })
}

/** The phrase of a text that is one, and stays one between the quotation marks of a nearness. */
function oneWord(text: string): string | null {
  const [first, second] = phrasesOf(text)
  const isOne = first !== undefined && second === undefined && !/\p{White_Space}/u.test(first.phrase.text)
  return isOne ? first.phrase.text : null
}

const DAYS_APART = new RegExp(
  [
    String.raw`(?:[-–—－−~～至到]|(?:to|until|through)(?!\p{L}))\p{White_Space}*`,
    String.raw`(\p{Nd}{4}(?:[-－/.年]\p{Nd}{1,2}(?:[-－/.月]\p{Nd}{1,2})?)?[年月日号]?)(?=[\p{White_Space}()（）]|$)`,
  ].join(''),
  'iuy',
)

/** A second day behind the value of `date:`, which would be text to look for, or be left out. */
export function refuseLooseSpan(q: string, at: number, last: TextPiece): void {
  DAYS_APART.lastIndex = at
  const match = DAYS_APART.exec(q)
  if (match === null) return
  const span = { from: last.from, to: at + match[0].length }
  const value = q.slice(span.from, span.to)
  const nearest = `${last.text.trim()}..${match[1]}`
  const days = parseDays(nearest)
  if (typeof days === 'string') fail('bad-date', span, { value, why: days })
  fail('bad-date', span, { value, why: 'span', nearest })
}
