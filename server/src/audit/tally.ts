import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Article } from '@tidewatch/schema/article'
import { plainScan } from './plain-scan.ts'

/** `all|2024-03`, `articles|5g|2024-03`, `mentions|5g|2024-03` → count; months may be `unplaced` or `undated`. */
export type Cells = Map<string, number>

const PAGE = 200

/** Counts every cell from the texts of the record store. */
export async function tallyStore(corpus: Corpus, onProgress: (done: number) => void): Promise<Cells> {
  const cells: Cells = new Map()
  const add = (cell: string, count: number) => cells.set(cell, (cells.get(cell) ?? 0) + count)
  const scan = plainScan(corpus.dictionary().themes)
  let done = 0
  for (let page = corpus.articlesAfter(0, PAGE); page.length > 0; ) {
    for (const { article } of page) {
      const month = monthOf(article)
      add(`all|${month}`, 1)
      for (const [theme, count] of scan(article)) {
        add(`articles|${theme}|${month}`, 1)
        add(`mentions|${theme}|${month}`, count)
      }
    }
    done += page.length
    onProgress(done)
    page = corpus.articlesAfter(page.at(-1)?.n ?? 0, PAGE)
    await new Promise(setImmediate)
  }
  return cells
}

function monthOf({ day }: Article): string {
  if (day === null) return 'undated'
  return day.length < 7 ? 'unplaced' : day.slice(0, 7)
}
