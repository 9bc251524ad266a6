import type { QueryFault, Span } from '@tidewatch/schema/query'

/** A query that can't be understood. The message names the character counted from 1, `fault.at` counts from 0. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem'
  readonly fault: QueryFault

  constructor(fault: QueryFault, sentence: string) {
    super(`${sentence} (at character ${fault.at + 1})`)
    this.fault = fault
  }
}

type Values = QueryFault['values']

const sentences: Record<QueryFault['code'], (values: Values) => string> = {
  nothing: () => 'There is nothing to search for: a query needs a letter, a digit or a Chinese character',
  'open-parenthesis': () => 'This parenthesis is never closed: add ) where its group ends',
  'close-parenthesis': () => 'This parenthesis closes nothing: remove it, or add ( where its group begins',
  'empty-parentheses': () => 'There is nothing between these parentheses: put a word there, or remove them',
  'operand-missing': ({ operator, side }) =>
    `${operator} needs something ${side} it: to look for the word itself, put it in quotation marks`,
  'value-missing': ({ field }) => `${field}: needs a value right after it, as in ${field}:${example(field)}`,
  'field-inside-field': ({ field, outer }) =>
    `${field}: can't stand inside ${outer}: — close that first and join the two by AND or OR`,
  'unknown-field': ({ field, nearest }) =>
    `There is no field ${field}: — did you mean ${nearest}:? To look for it as text, put it in quotation marks`,
  'unknown-theme': ({ name, nearest }) =>
    nearest === ''
      ? `There is no theme “${name}”`
      : `There is no theme “${name}”; the nearest ones are ${nearest} (put a name with blanks in quotation marks)`,
  'unknown-language': ({ name }) =>
    `There is no language “${name}”: take an ISO code such as zh or en, or a name such as Chinese or 英文`,
  'bad-date': ({ value, why, nearest }) =>
    why === 'span'
      ? `“${value}” is not how a span is written: write date:${nearest}`
      : `“${value}” ${badDate[why ?? ''] ?? 'is no date'}: take 2024, 2024-03, 2024-03-05, a span such as 2024-01..2024-06, or >=2024-03`,
  'bad-distance': ({ most }) =>
    `After ~ comes a whole number from 0 to ${most}, as in "5G factory"~20: at most so many words between`,
  'bad-count': ({ most }) =>
    `atleast needs a whole number from 1 to ${most} right after it, as in atleast3(innovation)`,
  'near-needs-two': () =>
    '~ needs at least two words in quotation marks right before it, as in "5G factory"~20',
  'near-form': ({ typed, nearest }) =>
    `${typed} is not how a nearness is written: write ${nearest === '' ? '"5G factory"~3' : nearest}; to look for it as text, put it in quotation marks`,
  'glued-operator': ({ operator, nearest }) =>
    `${operator} needs blanks around it: write ${nearest}; to look for it as text, put the whole in quotation marks`,
  'not-here': ({ what, where }) => notHere[what ?? '']?.(where ?? '') ?? `This can't stand in ${where}`,
  'phrase-too-long': ({ most }) => `A phrase has at most ${most} words or Chinese characters`,
  'too-many-terms': ({ most }) => `There are too many words and phrases here: at most ${most} go together`,
  'too-deep': ({ most }) => `Parentheses and NOT stand in each other at most ${most} times`,
}

const badDate: Record<string, string> = {
  ends: 'has more than two ends',
  nothing: 'names no date',
  none: 'is no date',
  reversed: 'ends before it begins',
  'none-left': 'leaves no date',
}

const notHere: Record<string, (where: string) => string> = {
  near: (where) => `"…"~N looks in texts only and can't stand in ${where}:`,
  atleast: (where) => `atleast counts in texts only and can't stand in ${where}:`,
  inside: () =>
    'Only words and quoted phrases joined by OR can be counted together here, as in atleast3(AI OR "deep learning")',
}

const example = (field: string | undefined) => examples[field ?? ''] ?? 'innovation'

const examples: Record<string, string> = {
  date: '2024-01..2024-06',
  language: 'zh',
  url: 'example.com',
}

export function fail(code: QueryFault['code'], { from, to }: Span, values: Values = {}): never {
  throw new QueryProblem({ code, at: from, length: to - from, values }, sentences[code](values))
}
