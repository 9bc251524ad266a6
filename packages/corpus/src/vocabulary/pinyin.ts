import { isHanWord, tokens } from '@tidewatch/text/tokens'
import { pinyin, polyphonic } from 'pinyin-pro'
import { plainSyllable } from './syllable.ts'

export type Pinyin = { pinyin: string; initials: string }

const WRITTEN = { toneType: 'none', type: 'array', v: true } as const

/** How a text is typed in pinyin, and by the first letters of its syllables; null where it has no Chinese character. */
export function pinyinOf(text: string): Pinyin | null {
  const { words } = tokens(text)
  if (!words.some(isHanWord)) return null
  const parts = runsOf(words).flatMap((run) => (Array.isArray(run) ? spoken(run) : [[run, run]]))
  return {
    pinyin: parts.map(([whole]) => whole).join(''),
    initials: parts.map(([, begin]) => begin).join(''),
  }
}

const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff]

/** Every way in which each character is read. */
export function* allReadings(): Generator<[character: string, reading: string]> {
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCodePoint(code)
    const readings = polyphonic(character, WRITTEN)[0] ?? []
    for (const reading of readings) if (reading !== character) yield [character, plainSyllable(reading)]
  }
}

/** Neighbouring Chinese characters are read together: 银行 is yinhang, 行走 xingzou. */
function runsOf(words: readonly string[]): (string | string[])[] {
  const runs: (string | string[])[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (!isHanWord(word)) runs.push(word)
    else if (Array.isArray(last)) last.push(word)
    else runs.push([word])
  }
  return runs
}

const spoken = (characters: readonly string[]): [string, string][] =>
  pinyin(characters.join(''), WRITTEN).map((syllable) => {
    const plain = plainSyllable(syllable)
    return [plain, plain.slice(0, 1)]
  })
