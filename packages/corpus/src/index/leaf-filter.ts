import { NONE } from '@tidewatch/schema/article'
import type { Phrase } from '@tidewatch/schema/query'
import { plain } from '@tidewatch/text/plain'
import { plainPhrase } from '@tidewatch/text/query/plain-article'
import { tokens } from '@tidewatch/text/tokens'
import type { Store } from '../store/store.ts'
import { dayNumber, quoted } from './filter.ts'
import { nameKey } from './name-key.ts'
import type { NamedLeaf, ToFilter } from './normal-form.ts'

export const inNumbers = (numbers: readonly number[]) => `n IN [${numbers.join(', ')}]`

/** The shorter way to say which of `all` are meant: a filter by number takes the engine 2 µs a number. */
export function amongNumbers(numbers: readonly number[], all: readonly number[]): string {
  if (numbers.length * 2 <= all.length) return inNumbers(numbers)
  const kept = new Set(numbers)
  return `NOT ${inNumbers(all.filter((n) => !kept.has(n)))}`
}

/** Conditions on names, addresses, days and themes as filters; names and addresses are looked up in the store. */
export function leafFilter(store: Store): ToFilter {
  const names = {
    source: () => store.numbers.sources().map(({ source }) => source),
    section: () => store.numbers.sections().map(({ value }) => value),
    author: () => store.about.authors(),
  }

  const orNull = (numbers: readonly number[]) =>
    numbers.length > 0 ? amongNumbers(numbers, store.about.all()) : null

  function ofName({ field, phrases }: Extract<NamedLeaf, { kind: 'name' }>): string | null {
    const fitting = names[field]().filter((name) => name !== NONE && holds(name, phrases))
    if (field === 'author') return orNull(fitting.length > 0 ? store.about.by(fitting) : [])
    return fitting.length > 0
      ? `${field} IN [${fitting.map((name) => quoted(nameKey(name))).join(', ')}]`
      : null
  }

  return (leaf) => {
    switch (leaf.kind) {
      case 'language':
        return `language = ${quoted(leaf.code)}`
      case 'theme':
        return `themes = ${quoted(leaf.id)}`
      case 'url':
        return orNull(store.about.at(leaf.part))
      case 'name':
        return ofName(leaf)
      case 'date': {
        const first = leaf.first === null ? [] : [`earliest >= ${dayNumber(leaf.first)}`]
        const last = leaf.last === null ? [] : [`latest <= ${dayNumber(leaf.last)}`]
        return ['earliest EXISTS', ...first, ...last].join(' AND ')
      }
    }
  }
}

function holds(name: string, phrases: readonly Phrase[]): boolean {
  const text = plain(tokens(name))
  return phrases.every((phrase) => text.includes(plainPhrase(phrase)))
}
