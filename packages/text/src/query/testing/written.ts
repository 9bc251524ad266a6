import type { Article } from '@tidewatch/schema/article'
import { createTagger } from '../../tagger.ts'
import { asIs, type Encode } from '../plain-article.ts'

type Written = { title: string; body: string }

const tag = createTagger([])

/** Both ways in which plain texts are at hand. */
export const writings: readonly (readonly [name: string, encode: Encode])[] = [
  ['as characters', asIs],
  ['as bytes', (text) => Buffer.from(text).toString('latin1')],
]

/** What the store keeps of an article in these language versions. */
export function storedText([main, ...translations]: readonly Written[]): string {
  return tag({ ...main, translations } as unknown as Article).plain
}
