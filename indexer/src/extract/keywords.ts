/** Keywords as pages and exports write them: cut at commas and semicolons of either script, Chinese ones also at blanks, each once. */
export function splitKeywords(text: string): string[] {
  const words = unique(text.split(/[,;、，；|｜]/))
  const [only = ''] = words
  // Chinese words hold no blanks: those between them part them.
  const isSpaced = words.length === 1 && /^\p{sc=Han}{2,10}(?:\s+\p{sc=Han}{2,10})+$/u.test(only)
  return isSpaced ? unique(only.split(/\s+/)) : words
}

export const unique = (words: string[]): string[] => [
  ...new Set(words.map((word) => word.trim()).filter((word) => word !== '')),
]
