const DIGITS = '〇一二三四五六七八九'
const N = '[〇○零一二三四五六七八九十百元]'
const MONTH_DAY = `([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号號])?`
const REPUBLIC = new RegExp(`^((?:中华|中華)?(?:民国|民國)) ?(${N}{1,6}) ?年(?: ?${MONTH_DAY})?`)
const WITH_YEAR = new RegExp(
  `^()([〇○零一二三四五六七八九]{4}|\\d{4}(?= ?年 ?[一二三四五六七八九十])) ?年(?: ?${MONTH_DAY})?`,
)
const NO_YEAR = new RegExp(`^()()${MONTH_DAY}`)

/** A date in Chinese numerals at the beginning of a text, as documents sign themselves, in Arabic ones. */
export function arabicDate(given: string): string {
  const text = given.replace(/^(?<year>.{2,10}年 ?)(?:元|正)月/, '$<year>1月')
  const [whole, era = '', year, month, day] =
    REPUBLIC.exec(text) ?? WITH_YEAR.exec(text) ?? NO_YEAR.exec(text) ?? []
  if (whole === undefined || (!year && !day)) return text
  const written = [
    year &&
      `${era}${/^\d/.test(year) ? year : /^[^十百元]{2,}$/.test(year) ? digits(year) : countOf(year)}年`,
    month && `${countOf(month)}月`,
    day && `${countOf(day)}日`,
  ]
  return written.filter(Boolean).join('') + text.slice(whole.length)
}

const digit = (character: string) => Math.max(0, DIGITS.indexOf(character))
const digits = (numeral: string) => [...numeral].map(digit).join('')

/** 元 (the first year of an era), 三, 十, 十三, 二十, 廿三, 一百一十四. */
function countOf(numeral: string): number {
  if (numeral === '元') return 1
  const plain = numeral.replace('廿', '二十').replace('卅', '三十')
  const [hundreds, rest] = plain.includes('百') ? plain.split('百') : ['', plain]
  const [tens, ones] = rest?.includes('十') ? rest.split('十') : ['', rest?.replace(/[零〇○]/g, '')]
  const ten = rest?.includes('十') ? 10 * (tens?.replace(/[零〇○]/g, '') ? digit(tens) : 1) : 0
  return (hundreds ? 100 * digit(hundreds) : 0) + ten + (ones ? digit(ones) : 0)
}
