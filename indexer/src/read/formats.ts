import { readJsonl } from './jsonl.ts'
import { readMarkdown } from './markdown.ts'
import type { Reader } from './source.ts'
import { readText } from './text.ts'

/** Every format we read. A new one is a reader and a line here. */
const formats: { endings: string[]; read: Reader }[] = [
  { endings: ['.jsonl', '.ndjson'], read: readJsonl },
  { endings: ['.txt'], read: readText },
  { endings: ['.md', '.markdown'], read: readMarkdown },
]

/** The reader for a file of this name (lower case, without .gz or .zst). */
export const readerFor = (name: string): Reader | undefined =>
  formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))?.read

export const knownEndings = `${formats.flatMap(({ endings }) => endings).join(' ')}, each also as .gz and .zst`
