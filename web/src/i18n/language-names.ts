/** `zh` → `Chinese` or `中文`, by the browser's own list; the code itself where it knows none. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
