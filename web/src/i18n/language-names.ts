/** To make one takes a millisecond, and every row of a list needs it. */
const made = new Map<string, Intl.DisplayNames>()

/** `zh` → `Chinese` or `中文`, by the browser's own list; the code itself where it knows none. */
export function languageName(code: string, language: string): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en'
  const names = made.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' })
  made.set(locale, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
