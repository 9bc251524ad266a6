import type { QueryNode, TextField } from '@tidewatch/schema/query'
import { looksIn, positiveLeaves, type TextNode, termsOf } from './leaves.ts'
import { createPhraseCount } from './phrase-count.ts'
import { asIs, type Encode, type PlainArticle } from './plain-article.ts'
import { createPlainScan } from './plain-scan.ts'
import { createSelect } from './select.ts'

/**
 * How many matches the finder of the query finds in an article: title and body count together, and of several language
 * versions the one with most. Null where the finder is.
 */
export function createMatchCount(node: QueryNode, encode = asIs): ((article: PlainArticle) => number) | null {
  const leaves = positiveLeaves(node)
  if (leaves.length === 0) return null
  const inTitle = fieldCount(leaves, 'title', encode)
  const inBody = fieldCount(leaves, 'body', encode)
  return (article) => {
    let most = 0
    for (const { title, body } of article) most = Math.max(most, inTitle(title) + inBody(body))
    return most
  }
}

/** The same in one field of one version. */
function fieldCount(leaves: readonly TextNode[], field: TextField, encode: Encode): (text: string) => number {
  const looking = leaves.filter((leaf) => looksIn(leaf, field))
  if (looking.some(({ kind }) => kind === 'near')) {
    const select = createSelect<string>(looking, field, (patterns) => createPlainScan(patterns, encode))
    return (text) => select?.(text).length ?? 0
  }
  return createPhraseCount(
    looking.flatMap((leaf) => termsOf(leaf).flatMap(({ phrases }) => phrases)),
    encode,
  )
}
