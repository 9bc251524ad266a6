import type { Article } from '@tidewatch/schema/article'

/** What a citation is made of. `accessed` is the ISO day on which the reader saw it. */
export type Cited = Pick<
  Article,
  'id' | 'title' | 'source' | 'url' | 'section' | 'keywords' | 'summary' | 'language' | 'demo'
> & { authors: string[]; day: string | null; accessed: string }

export function citedOf(article: Article, accessed: string): Cited {
  const { id, title, source, url, section, keywords, summary, language, demo, author, day } = article
  const facts = { id, title, source, url, section, keywords, summary, language, demo, day, accessed }
  return { ...facts, authors: authorsIn(author ?? '') }
}

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Names are joined by commas; `Doe, Jane`, two single words, is one name with its surname first. */
export function authorsIn(author: string): string[] {
  const names = author
    .split(/\s*[,，;；、]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isInverted = names.length === 2 && names.every((name) => /^[\p{L}.'’-]+$/u.test(name) && !isHan(name))
  return isInverted ? [names.toReversed().join(' ')] : names
}

/** A person's name in its parts; a Han name, and one of a single word, is not taken apart. */
export function nameParts(name: string): { family: string; given: string[] } {
  const words = name.split(/\s+/)
  return isHan(name) || words.length === 1
    ? { family: name, given: [] }
    : { family: words.at(-1) ?? name, given: words.slice(0, -1) }
}
