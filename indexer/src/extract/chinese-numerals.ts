const DIGITS = '〇一二三四五六七八九'
const DATE =
  /^([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?)?/

/** A date in Chinese numerals at the beginning of a text, as documents sign themselves, in Arabic ones. */
export function arabicDate(text: string): string {
  const [whole, year, month, day] = DATE.exec(text) ?? []
  if (whole === undefined || year === undefined) return text
  const written = [
    `${[...year].map(digit).join('')}年`,
    month && `${below100(month)}月`,
    day && `${below100(day)}日`,
  ]
  return written.filter(Boolean).join('') + text.slice(whole.length)
}

const digit = (character: string) => Math.max(0, DIGITS.indexOf(character))

/** 三, 十, 十三, 二十, 二十三. */
function below100(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? 10 * (tens ? digit(tens) : 1) : 0
  return ten + (ones ? digit(ones) : 0)
}
