export type Language = 'zh' | 'en'

/** One thing said in both languages; the two may be templates that share their slots. */
export type Wording = Readonly<Record<Language, string>>

/** Reads lines that alternate Chinese and English. */
export function wordings(text: string): Wording[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length % 2 !== 0) throw new Error(`a line has no partner in the other language: ${lines.at(-1)}`)
  return Array.from({ length: lines.length / 2 }, (_, at) => ({
    zh: lines[at * 2] ?? '',
    en: lines[at * 2 + 1] ?? '',
  }))
}
