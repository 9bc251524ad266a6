import { GAP, RUN } from '../plain.ts'
import { VERSION_BREAK } from '../tagger.ts'

/** The bodies of an article's language versions, from its plain text: title and body meet in two gaps. */
export const plainBodies = (text: string): string[] =>
  text.split(VERSION_BREAK).map((version) => version.slice(version.indexOf(GAP + GAP) + 2))

/** The words of a plain text, its gaps left out. */
export function plainWords(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === RUN) {
      const end = text.indexOf(RUN, at + 1)
      words.push(text.slice(at + 1, end))
      at = end + 1
      continue
    }
    const size = char >= '\ud800' && char <= '\udbff' ? 2 : 1
    if (char !== GAP) words.push(size === 1 ? char : text.slice(at, at + 2))
    at += size
  }
  return words
}

/** The stretches of a plain text without a gap inside. */
export const plainParts = (text: string): string[] => text.split(GAP).filter((part) => part !== '')
