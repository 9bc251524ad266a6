import { GAP, RUN } from '../plain.ts'
import { VERSION_BREAK } from '../tagger.ts'
import { isHanWord } from '../tokens.ts'

export type PlainVersion = { readonly title: string; readonly body: string }

/** An article's language versions in plain form, the main one first. */
export type PlainArticle = readonly PlainVersion[]

/** How the plain texts at hand are written: as they are, or as UTF-8 with one character a byte. */
export type Encode = (plain: string) => string

export const asIs: Encode = (plain) => plain

/** Parts the stored text of an article (see the tagger), however it is written. */
export const readPlain = (text: string): PlainArticle => text.split(VERSION_BREAK).map(readVersion)

// Within a field no gap is doubled, so the first double one is the break between title and body.
function readVersion(text: string): PlainVersion {
  const at = text.indexOf(GAP + GAP)
  if (at === -1) return { title: text.slice(0, -1), body: '' }
  return { title: text.slice(0, at), body: text.slice(at + 1) }
}

/** What to look for in a plain text to find these words with no gap between them. */
export const plainPhrase = ({ words }: { readonly words: readonly string[] }): string =>
  words.map((word) => (isHanWord(word) ? word : RUN + word + RUN)).join('')

const RUN_UNIT = RUN.charCodeAt(0)
const GAP_UNIT = GAP.charCodeAt(0)

/** A byte within a character, or the second half of one above the BMP: no Han token begins there. */
const isInside = (unit: number) => (unit >= 0x80 && unit < 0xc0) || (unit >= 0xdc00 && unit < 0xe000)

/** How many tokens begin between two offsets, each of which is at the edge of a token. */
export function tokensBetween(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === GAP_UNIT || isInside(unit)) continue
    count += 1
    if (unit === RUN_UNIT) at = text.indexOf(RUN, at + 1)
  }
  return count
}
