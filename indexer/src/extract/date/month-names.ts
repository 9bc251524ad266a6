/** Languages whose months are not called by numbers alone, and whose names don't contradict each other. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'sv', 'da', 'nb', 'id', 'tr']

const clean = (name: string) => name.toLowerCase().replace(/\.$/, '')

const numbers = new Map<string, number>([['sept', 9]])
for (const language of LANGUAGES) {
  for (const style of ['long', 'short'] as const) {
    // With a day beside it, a Russian month stands in the genitive, as in dates.
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
    for (let month = 12; month >= 1; month--) {
      const parts = format.formatToParts(new Date(Date.UTC(2021, month - 1, 5)))
      const name = clean(parts.find(({ type }) => type === 'month')?.value ?? '')
      if (!/\d/.test(name) && !numbers.has(name)) numbers.set(name, month)
    }
  }
}

/** A word that may name a month, in a pattern. */
export const MONTH_WORD = '(\\p{L}{3,12})\\.?'

/** 1 to 12, or null where the word names no month. */
export const monthNumber = (word: string | undefined): number | null => numbers.get(clean(word ?? '')) ?? null
