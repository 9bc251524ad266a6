import type { Phrase } from '@tidewatch/schema/query'
import pluralize from 'pluralize'
import { tokens } from '../tokens.ts'
import { phraseKey } from './phrases.ts'
import { withoutPrefix } from './prefixes.ts'

/** The other spellings of an unquoted Latin word: with and without its hyphen, and the plural or singular of each. */
export function variantsOf({ text, words }: Phrase): Phrase[] {
  if (!words.every((word) => /^[a-z0-9]+$/.test(word))) return []
  const spellings = [words, ...otherSpellings(words, text)]
  const known = new Set([words.join(' ')])
  return [...spellings, ...otherNumbers(spellings, text)].map(hyphenated).filter((phrase) => {
    const key = phraseKey(phrase)
    return !known.has(key) && known.add(key)
  })
}

function hyphenated(spelling: readonly string[]): Phrase {
  const text = spelling.join('-')
  return { text, words: tokens(text).words }
}

function otherSpellings(words: readonly string[], typed: string): string[][] {
  const [first = '', second] = words
  if (second !== undefined) return words.length === 2 && isWord(first + second) ? [[first + second]] : []
  const parted = isCapitals(typed) || !/^[a-z]+$/.test(first) ? undefined : withoutPrefix(first)
  return parted ? [parted] : []
}

const isWord = (word: string) => /[a-z]/.test(word) && word.length > 2

/** The plural, or singular, of each spelling; none where one of them has none (`commerce` in `e-commerce`). */
function otherNumbers(spellings: readonly (readonly string[])[], typed: string): string[][] {
  if (isCapitals(typed)) return []
  return [plural, singular].flatMap((change) => {
    const changed = spellings.map((spelling) => {
      const last = spelling.at(-1) ?? ''
      const other = hasNumber(last) ? change(last) : last
      return other === last || !/^[a-z]{3,}$/.test(other) ? [] : [...spelling.slice(0, -1), other]
    })
    return changed.some((spelling) => spelling.length === 0) ? [] : changed
  })
}

const isCapitals = (typed: string) => !/\p{Ll}/u.test(typed)

const hasNumber = (word: string) => /^[a-z]{3,}$/.test(word) && !fixed.has(word)

/** The library would make it viri. */
const plural = (word: string) => (word.endsWith('virus') ? `${word}es` : pluralize.plural(word))

/** The library would also cut the s of what is one thing already: business, status, analysis, economics. */
function singular(word: string): string {
  const isOne =
    /(?:ss|us|is)$/.test(word) || oneInS.has(word) || (word.endsWith('ics') && !countedIcs.has(word))
  return isOne ? word : pluralize.singular(word)
}

const oneInS = new Set(
  'lens gas atlas texas kansas arkansas davos laos honduras netherlands philippines'.split(' '),
)

const countedIcs = new Set(
  `clinics comics critics cynics epidemics fabrics graphics lyrics mechanics medics metrics mosaics pandemics picnics
  relics skeptics topics tropics tunics`.split(/\s+/),
)

/** Pronouns, forms of verbs and other small words: they have no number that an analyst means. */
const fixed = new Set(
  `she her hers him his himself herself itself its they them their theirs themselves you your yours yourself yourselves
  our ours ourselves myself mine this these that those who whom whose which what one
  are was were has have had does did been being can could may might must shall should will would
  and but for nor not yet the all any both each few more most much many none other some such than too very
  how why when where while with from into onto upon over under about after before between through during
  here there also just only even ever never now then thus always perhaps`.split(/\s+/),
)
