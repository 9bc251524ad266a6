import { isHanWord, tokens } from './tokens.ts'

/** A word of a text as a run of tokens, and how much of the text it is: a place in the title counts as several. */
export type TellingWord = { text: string; words: readonly string[]; weight: number }

const TITLE_WEIGHT = 4
/** What stands here is what a report is about; further down it goes into detail. */
const OPENING = 3_000
/** Without a dictionary of them: words this frequent in both languages tell nothing of the topic. */
const SAY_NOTHING =
  /^(?:我们|他们|一个|没有|自己|这个|这些|这样|进行|可以|通过|以及|其中|目前|今天|今年|记者|表示|要求|工作|方面|问题|情况|the|and|for|that|with|this|from|have|has|was|were|are|will|been|its|their|said|not|but|can|which|more|also|about|our|your|you|they)$/

let segmenter: Intl.Segmenter | undefined

/** The words of an article's title and opening, the weightiest first; single Han characters and numbers are none. */
export function tellingWords(title: string, body: string, most: number): TellingWord[] {
  const found = new Map<string, TellingWord>()
  const read = (text: string, weight: number) => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue
      const { length, words, gap } = tokens(segment)
      if (length === 0 || gap.indexOf(1, 1) !== -1 || !isTelling(words)) continue
      const key = words.join(' ')
      const known = found.get(key) ?? { text: segment, words, weight: 0 }
      found.set(key, { ...known, weight: known.weight + weight })
    }
  }
  read(title, TITLE_WEIGHT)
  read(body.slice(0, OPENING), 1)
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, most)
}

function isTelling(words: readonly string[]): boolean {
  const [first = ''] = words
  if (SAY_NOTHING.test(words.join(''))) return false
  return isHanWord(first) ? words.length > 1 : first.length > 2 && !/^[\d.]+$/.test(first)
}
