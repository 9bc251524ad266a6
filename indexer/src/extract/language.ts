import { eld } from 'eld/extrasmall'
import { countScripts } from './scripts.ts'

/** What a language is called when there is nothing to go by. */
export const UNDETERMINED = 'und'

const SAMPLE = 2_000

/** The ISO 639-1 code of the language most of a text is in: by its script, within the alphabets by its words. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const { han, kana, hangul, latin, other } = countScripts(sample)
  const alphabetic = latin + other
  if (han + kana + hangul + alphabetic === 0) return UNDETERMINED
  if (hangul > Math.max(han + kana, alphabetic)) return 'ko'
  // Japanese is never without kana for long; a few of them in Chinese text are quotations.
  if (han + kana > alphabetic) return kana > (han + kana) * 0.1 ? 'ja' : 'zh'
  const found = eld.detect(sample)
  return found.isReliable() && found.language ? found.language : UNDETERMINED
}

const NAMES: Record<string, string> = {
  中文: 'zh',
  汉语: 'zh',
  漢語: 'zh',
  简体中文: 'zh',
  繁體中文: 'zh',
  chinese: 'zh',
  cn: 'zh',
  英文: 'en',
  英语: 'en',
  english: 'en',
  jp: 'ja',
  kr: 'ko',
}

/** The code for a language as people name it: `zh-CN`, `en_US`, `eng`, `English`, `中文`. Null where it is no name. */
export function languageCode(name: string): string | null {
  const [main = ''] = name.trim().toLowerCase().split(/[-_]/)
  const known = NAMES[main]
  if (known) return known
  if (/^[a-z]{2}$/.test(main)) return main
  // Locales know the two-letter codes of the three-letter ones.
  return /^[a-z]{3}$/.test(main) ? new Intl.Locale(main).language : null
}
