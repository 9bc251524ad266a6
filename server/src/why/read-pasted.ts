import { readSource } from '@tidewatch/indexer/read/read-source'
import { toArticle } from '@tidewatch/indexer/to-article'
import { LARGEST_PASTE, PASTED } from '@tidewatch/schema/why'
import type { Pasted } from './pasted.ts'

/** Makes an article of a pasted text or page source as loading would, and keeps nothing of it. */
export async function readPasted(text: string, now: Date): Promise<Pasted> {
  const bytes = Buffer.from(text)
  const source = {
    file: PASTED,
    name: isMarkdown(text) ? 'pasted.md' : 'pasted',
    bytes: once(bytes),
    hints: { seenAt: now.toISOString() },
  }
  let first: Pasted | null = null
  let others = 0
  for await (const record of readSource(source, LARGEST_PASTE)) {
    const made = record.kind === 'refusal' ? { refused: record.reason } : toArticle(record, { now })
    if (first && 'article' in first) others += 1
    else if ('article' in made || !first) first = made
  }
  if (!first) return { refused: 'there is nothing in it' }
  if ('refused' in first || others === 0) return first
  const rest = others === 1 ? 'one more item stands' : `${others} more items stand`
  return { ...first, notes: [...first.notes, `${rest} in what was pasted; this is about the first`] }
}

/** A heading at the very beginning; other Markdown says so by its front matter, or reads well as text. */
const isMarkdown = (text: string) => /^\s*#{1,3} \S/.test(text)

async function* once(bytes: Uint8Array) {
  yield bytes
}
