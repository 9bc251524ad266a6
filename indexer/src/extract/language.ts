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

const SHORT = 200

/**
 * The language of a text that claims to be in one: pages often state the language of their maker's templates, so the
 * claim counts where the text is short or undecided and written in the claimed language's script.
 */
export function languageOf(text: string, stated: string | null): string {
  const detected = detectLanguage(text)
  if (stated === null || detected === stated) return detected
  const { han, kana, hangul, latin, other } = countScripts(text.slice(0, SAMPLE))
  if (detected === UNDETERMINED)
    return han + kana + hangul + latin + other === 0 || !isIdeographic(stated) ? stated : detected
  // A sentence in Chinese characters counts many: a page is in what its title and most of its lines are in.
  if (isIdeographic(detected) && !isIdeographic(stated) && isMostlyAlphabetic(text)) return stated
  const isAlphabetic = !isIdeographic(detected) && !isIdeographic(stated)
  return isAlphabetic && latin + other < SHORT / 6 ? stated : detected
}

function isMostlyAlphabetic(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const isWords = (line: string) => {
    const { han, kana, hangul, latin, other } = countScripts(line)
    return latin + other > han + kana + hangul
  }
  return lines.length > 2 && isWords(lines[0] ?? '') && lines.filter(isWords).length > lines.length / 2
}

const isIdeographic = (code: string) => ['zh', 'ja', 'ko', 'yue'].includes(code)

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

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The code for a language as people name it: `zh-CN`, `en_US`, `eng`, `English`, `中文`. Null where it is no name. */
export function languageCode(name: string): string | null {
  const [main = ''] = name.trim().toLowerCase().split(/[-_]/)
  const known = NAMES[main]
  if (known) return known
  if (/^[a-z]{2}$/.test(main)) return main
  if (!/^[a-z]{3}$/.test(main)) return null
  // Locales know the two-letter codes of the three-letter ones, and take any three letters for a code.
  const { language } = new Intl.Locale(main)
  return LANGUAGE_NAMES.of(language) ? language : null
}
