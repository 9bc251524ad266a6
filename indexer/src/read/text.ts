import { type Found, noted, type Source } from './source.ts'
import { wholeText } from './whole-text.ts'

/** A text file is one page: the visible text of an article, perhaps with what stood around it. */
export async function* readText(source: Source): AsyncGenerator<Found> {
  const { text, notes } = await wholeText(source)
  if (text.trim() === '') return
  yield { kind: 'page', origin: { file: source.file, line: null }, text, ...noted(source, notes) }
}
