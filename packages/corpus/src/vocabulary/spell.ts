import { isHanWord, tokens } from '@tidewatch/text/tokens'
import { beginKey } from '@tidewatch/text/vocabulary/begin-key'
import { mostSlips, slips } from '@tidewatch/text/vocabulary/slips'
import { plainPinyin } from './syllable.ts'
import type { Term, vocabularyTable } from './vocabulary-table.ts'

type Table = ReturnType<typeof vocabularyTable>

/** So many other words are tried for one. */
const MOST = 4
/** Of characters that are read in many ways, so many readings of the whole are tried. */
const MOST_READINGS = 64
const LONGEST = 12

/** What may be meant by a term that stands nowhere: the likeliest first, in the form of the vocabulary. */
export function otherSpellings(text: string, table: Table): string[] {
  const { words, gap, length } = tokens(text)
  if (length === 0 || length > LONGEST || gap.indexOf(1, 1) !== -1) return []
  const [only = ''] = words
  if (length === 1 && !isHanWord(only)) return latinSpellings(only, table)
  return words.every(isHanWord) ? hanSpellings(words, table) : []
}

/** A word with a slip, or Chinese that was typed in pinyin. */
function latinSpellings(word: string, table: Table): string[] {
  const most = mostSlips(word.length)
  const typed = plainPinyin(word)
  const near = most === 0 ? [] : table.latin(word.length - most, word.length + most)
  const slipped = near
    .map((term) => ({ term, apart: slips(word, term.key, most) }))
    .filter(({ apart }) => apart > 0 && apart <= most)
    .toSorted((a, b) => a.apart - b.apart || b.term.articles - a.term.articles)
    .map(({ term }) => term)
  const spoken = [...table.sounding('pinyin', typed, MOST), ...table.sounding('initials', typed, MOST)]
  return textsOf([...slipped.slice(0, MOST), ...spoken])
}

/** Terms that sound the same; where the whole has none, with a piece of it in the place of one that sounds so. */
function hanSpellings(words: readonly string[], table: Table): string[] {
  const whole = words.join('')
  const alike = soundingLike(words, table).filter(({ key }) => key !== beginKey(whole))
  if (alike.length > 0) return textsOf(alike)
  const pieces = windowsOf(words).flatMap(({ first, end }) => {
    const piece = words.slice(first, end)
    return soundingLike(piece, table)
      .filter(({ key }) => key !== piece.join(''))
      .map(({ text }) => words.slice(0, first).join('') + text + words.slice(end).join(''))
  })
  return [...new Set(pieces)].slice(0, MOST)
}

/** The longest first. */
function windowsOf(words: readonly string[]): { first: number; end: number }[] {
  const windows: { first: number; end: number }[] = []
  for (let size = words.length - 1; size > 1; size -= 1) {
    for (let first = 0; first + size <= words.length; first += 1) windows.push({ first, end: first + size })
  }
  return windows
}

function soundingLike(characters: readonly string[], table: Table): Term[] {
  let readings = ['']
  for (const character of characters) {
    const own = table.readings(character)
    readings = readings.flatMap((begin) => own.map((syllable) => begin + syllable)).slice(0, MOST_READINGS)
  }
  return readings
    .flatMap((pinyin) => (pinyin === '' ? [] : table.sounding('pinyin', pinyin, MOST)))
    .filter(({ key }) => [...key].length === characters.length)
    .toSorted((a, b) => b.articles - a.articles)
}

const textsOf = (terms: readonly Term[]) => [...new Set(terms.map(({ text }) => text))].slice(0, MOST)
