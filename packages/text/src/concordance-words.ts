import { GAP, RUN } from './plain.ts'

/** So many words on a side decide where a line of a concordance stands. */
export const KEY_WORDS = 5

/**
 * The first words after the place `at` of a plain text (see plain.ts), where a match ends; a word that a gap parts from the one before has GAP in
 * front.
 */
export function wordsAfter(plain: string, at: number): string[] {
  const words: string[] = []
  for (let place = at; words.length < KEY_WORDS; ) {
    const isGap = plain[place] === GAP
    if (isGap) place += 1
    if (place >= plain.length) break
    const isRun = plain[place] === RUN
    const end = isRun ? plain.indexOf(RUN, place + 1) : place + unitsAt(plain, place)
    const word = isRun ? plain.slice(place + 1, end) : plain.slice(place, end)
    words.push(isGap ? GAP + word : word)
    place = isRun ? end + 1 : end
  }
  return words
}

/** The last words before the place `at`, where a match begins, nearest first; GAP is in front where one follows. */
export function wordsBefore(plain: string, at: number): string[] {
  const words: string[] = []
  for (let place = at; words.length < KEY_WORDS; ) {
    const isGap = plain[place - 1] === GAP
    if (isGap) place -= 1
    if (place <= 0) break
    const isRun = plain[place - 1] === RUN
    const begin = isRun ? plain.lastIndexOf(RUN, place - 2) : place - unitsBefore(plain, place)
    const word = isRun ? plain.slice(begin + 1, place - 1) : plain.slice(begin, place)
    words.push(isGap ? GAP + word : word)
    place = begin
  }
  return words
}

const unitsAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
const unitsBefore = (text: string, at: number) => ((text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1)
