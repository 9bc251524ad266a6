const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万亿两]/
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'trillion first second third fourth fifth sixth seventh eighth ninth tenth half quarter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
)

type Figures = { digits: string; words: string }

/** What of these words is a number or a date, written in digits and in words. */
function figuresOf(words: readonly string[]): Figures {
  const inWords = words.filter((word) => HAN_NUMERAL.test(word) || NUMBER_WORDS.has(word))
  return { digits: words.join(' ').replaceAll(/\D/g, ''), words: inWords.join(' ') }
}

/**
 * Whether one text says another number or date where the other has one. A number that only one of them gives is no
 * conflict (3日 for 今天), nor is one with other punctuation (1,234 for 1234).
 */
export function figuresConflict(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [figuresOf(a), figuresOf(b)]
  const differ = (key: keyof Figures) => left[key] !== '' && right[key] !== '' && left[key] !== right[key]
  return differ('digits') || differ('words')
}
