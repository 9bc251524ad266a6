import type { Phrase } from '@tidewatch/schema/query'
import pluralize from 'pluralize'
import { tokens } from '../tokens.ts'
import { phraseKey } from './phrases.ts'
import { isSplit } from './prefixes.ts'

/** The other spellings of an unquoted word: its plural or singular, with and without hyphen. */
export function variantsOf({ text, words }: Phrase): Phrase[] {
  if (!words.every((word) => /^[a-z0-9]+$/.test(word))) return []
  const typed = text.normalize('NFKC')
  const spellings = [words, ...joined(words), ...split(words, typed)]
  const numbers = spellings.flatMap((spelling) => otherNumbers(spelling, typed))
  const known = new Set([phraseKey({ text, words })])
  return [...spellings, ...numbers].map(shown).filter((phrase) => {
    const key = phraseKey(phrase)
    return !known.has(key) && known.add(key)
  })
}

function shown(spelling: readonly string[]): Phrase {
  const text = spelling.join('-')
  return { text, words: tokens(text).words }
}

function joined(words: readonly string[]): string[][] {
  const whole = words.join('')
  return words.length > 1 && whole.length > 2 && /[a-z]/.test(whole) ? [[whole]] : []
}

function split(words: readonly string[], typed: string): string[][] {
  const [word = ''] = words
  if (words.length !== 1 || isCapitals(typed)) return []
  for (let at = 1; at < word.length; at += 1) {
    if (isSplit(word.slice(0, at), word.slice(at))) return [[word.slice(0, at), word.slice(at)]]
  }
  return []
}

function otherNumbers(spelling: readonly string[], typed: string): string[][] {
  const last = spelling.at(-1) ?? ''
  if (last.length < 3 || /\d/.test(last) || isCapitals(typed) || fixed.has(last)) return []
  return [pluralize.plural(last), isSingular(last) ? last : pluralize.singular(last)]
    .filter((word) => word !== last && /^[a-z]{3,}$/.test(word))
    .map((word) => [...spelling.slice(0, -1), word])
}

const isCapitals = (typed: string) => typed === typed.toUpperCase()

/** What ends so is one thing already, though the library would cut its s: business, status, analysis, economics. */
const isSingular = (word: string) =>
  /(?:ss|us|is)$/.test(word) || (word.endsWith('ics') && !countedIcs.has(word)) || !pluralize.isPlural(word)

const countedIcs = new Set(
  'clinics comics critics cynics epidemics fabrics graphics heroics logics lyrics mechanics metrics mosaics pandemics picnics relics skeptics tactics topics tunics'.split(
    ' ',
  ),
)

/** Pronouns, forms of verbs and small words, which have no number that an analyst means. */
const fixed = new Set(
  `she her hers him his himself herself itself its they them their theirs themselves you your yours yourself
  yourselves our ours ourselves myself mine this these that those who whom whose which what one ones
  are was were has have had does did been being can could may might must shall should will would
  and but for nor not yet the all any both each few more most much many none other others some such than too very
  how why when where while with from into onto upon over under about after before between through during
  here there also just only even ever never now then thus always perhaps`.split(/\s+/),
)
