import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Article } from '@tidewatch/schema/article'
import { firstsChecker } from './check-firsts.ts'
import { plainScan } from './plain-scan.ts'

/**
 * `all|2024-03`, `articles|5g|2024-03`, `mentions|5g|2024-03` → count; months may be `unplaced` or `undated`. Stories
 * are counted as `stories|all|2024-03` and `stories|5g|2024-03`.
 */
export type Cells = Map<string, number>

const PAGE = 200

/** Counts every cell from the texts of the record store. */
export async function tallyStore(corpus: Corpus, onProgress: (done: number) => void): Promise<Cells> {
  const cells: Cells = new Map()
  const add = (cell: string, count: number) => cells.set(cell, (cells.get(cell) ?? 0) + count)
  const scan = plainScan(corpus.dictionary().themes)
  const firsts = firstsChecker(corpus)
  let done = 0
  for (let page = corpus.articlesAfter(0, PAGE); page.length > 0; ) {
    for (const stored of page) {
      firsts.see(stored)
      const month = monthOf(stored.article)
      const mentions = scan(stored.article)
      for (const cell of cellsOf('articles', 'all', month, mentions.keys())) add(cell, 1)
      const asFirst =
        stored.story === stored.n ? cellsOf('stories', 'stories|all', month, mentions.keys()) : []
      for (const cell of asFirst) add(cell, 1)
      for (const [theme, count] of mentions) add(`mentions|${theme}|${month}`, count)
    }
    done += page.length
    onProgress(done)
    page = corpus.articlesAfter(page.at(-1)?.n ?? 0, PAGE)
    await new Promise(setImmediate)
  }
  for (const story of firsts.wrong()) add(`story ${story} has an article earlier than its first`, 1)
  return cells
}

const cellsOf = (unit: string, all: string, month: string, themes: Iterable<string>): string[] => [
  `${all}|${month}`,
  ...Array.from(themes, (theme) => `${unit}|${theme}|${month}`),
]

function monthOf({ day }: Article): string {
  if (day === null) return 'undated'
  return day.length < 7 ? 'unplaced' : day.slice(0, 7)
}
