import type { QueryEcho } from '@tidewatch/schema/query'

const SHORT = 60

/**
 * How a query reads in words: all of its terms (and none of those excluded), or any of them. Null where only its full
 * text says what it means: parentheses, fields, nearness, numbers, or too many words for a sentence.
 */
export function queryShape({ text, terms }: QueryEcho): 'all' | 'any' | null {
  const bare = text.replaceAll(/"[^"]*"/g, 'x')
  if (text.length > SHORT || /[():~@]/.test(bare)) return null
  const or = / OR /.test(bare)
  const and = /(^| )(AND|NOT) /.test(bare)
  if (or && and) return null
  const operands = bare.split(/ (?:AND NOT|AND|OR|NOT) |^NOT /).filter((part) => part !== '')
  return operands.length === terms.length ? (or ? 'any' : 'all') : null
}
