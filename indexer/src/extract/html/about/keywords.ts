import { foldName } from '../../fold-name.ts'
import { splitKeywords, unique } from '../../keywords.ts'
import { withoutMedium } from './title.ts'

const MOST = 50
const LONGEST = 60

/** Keywords as pages state them: in lists, with commas, or in Chinese also with spaces; never the title itself. */
export function cleanKeywords(values: readonly string[], title: string): string[] {
  const words = unique(values.map((value) => withoutTitle(value, title)).flatMap(split)).filter(
    (word) => word.length <= LONGEST && foldName(word) !== foldName(title) && /[\p{L}\p{N}]/u.test(word),
  )
  return words
    .filter((word, at) => words.findIndex((other) => foldName(other) === foldName(word)) === at)
    .slice(0, MOST)
}

/** A title among the keywords would be cut at its commas. */
const withoutTitle = (value: string, title: string) =>
  title.length > 4 ? withoutMedium(value).replaceAll(title, '') : value

function split(value: string): string[] {
  const words = splitKeywords(value.replaceAll('|', ','))
  const isSpaced = words.length === 1 && /\p{sc=Han}/u.test(value) && !/[。，？！：]/.test(value)
  return isSpaced &&
    value.length <= 200 &&
    value.split(/\s+/).length > 2 &&
    value.split(/\s+/).every((word) => word.length <= 15)
    ? unique(value.split(/\s+/))
    : words
}
