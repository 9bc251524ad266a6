import type { Found, Source } from './source.ts'
import { wholeText } from './whole-text.ts'

/** A text file is one page: the visible text of an article, perhaps with what stood around it. */
export async function* readText({ file, bytes }: Source): AsyncGenerator<Found> {
  const text = await wholeText(bytes)
  if (text.trim() !== '') yield { kind: 'page', origin: { file, line: null }, text }
}
