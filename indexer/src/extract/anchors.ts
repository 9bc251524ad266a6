const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
)
const TIMES: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  萬億: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const AMOUNT = /(\d+(?:\.\d+)?)\s*(万亿|萬億|[万萬亿億]|(?:thousand|million|billion|trillion)\b)/gi
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'gi')
const ANCHOR = /[A-Za-z]*\d+(?:[.,]\d+)*[A-Za-z]*|[A-Za-z]{2,}/g

/** Numbers, foreign words and months in one form, whichever language they stand in: 50亿 and 5 billion are one. */
export function anchorsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(AMOUNT, (_, count: string, unit: string) => {
      const amount = Number(count) * (TIMES[unit.toLowerCase()] ?? 1)
      return ` ${Number(amount.toPrecision(10))} `
    })
    .replace(/(\d{1,2})月(?!球)/g, ' month$1 ')
    .replace(MONTH, (name) => ` month${MONTHS.indexOf(name.toLowerCase()) + 1} `)
  return new Set((plain.match(ANCHOR) ?? []).map((word) => word.toLowerCase()))
}
