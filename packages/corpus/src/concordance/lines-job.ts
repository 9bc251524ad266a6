import type { JobKind } from '../scan/job-kind.ts'
import type { Texts } from '../scan/texts.ts'
import { type Batch, type PlainRow, packLines, type Wanted } from './batch.ts'

/** The lines of these articles in a concordance. */
export const linesJob: JobKind<Batch[], Wanted> = {
  begin(texts, wanted) {
    const read = rowReader(texts)
    return (numbers) => [packLines(read(numbers), wanted)]
  },
  join: (parts) => parts.flat(),
}

/** Stands between articles that are read at once; no text holds it. */
const ARTICLE_BREAK = '\u001c'

/** Many texts as one: SQLite hands each over as slowly as all. */
function rowReader({ db }: Texts): (numbers: readonly number[]) => PlainRow[] {
  const rows = db
    .prepare(
      `SELECT json_group_array(json_array(n, day)), CAST(group_concat(text, '${ARTICLE_BREAK}') AS BLOB)
       FROM plain JOIN article USING (n) WHERE n IN (SELECT value FROM json_each(?))`,
    )
    .raw()
  return (numbers) => {
    const [about, blob] = rows.get(JSON.stringify(numbers)) as [string, Buffer | null]
    const texts = blob?.toString().split(ARTICLE_BREAK) ?? []
    return (JSON.parse(about) as [number, string | null][]).map(([n, day], at) => ({
      ...{ n, day },
      text: texts[at] ?? '',
    }))
  }
}
