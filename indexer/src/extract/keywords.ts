/** Keywords as pages and exports write them: cut at commas and semicolons of either script, each once. */
export const splitKeywords = (text: string): string[] => unique(text.split(/[,;、，；]/))

export const unique = (words: string[]): string[] => [
  ...new Set(words.map((word) => word.trim()).filter((word) => word !== '')),
]
