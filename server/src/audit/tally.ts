import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { Article } from '@tidewatch/schema/article'
import { firstsChecker } from './check-firsts.ts'
import { plainScan, versionsOf } from './plain-scan.ts'

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
      for (const [cell, count] of cellsOf(stored, scan(versionsOf(stored.article)))) add(cell, count)
    }
    done += page.length
    onProgress(done)
    page = corpus.articlesAfter(page.at(-1)?.n ?? 0, PAGE)
    await new Promise(setImmediate)
  }
  for (const story of firsts.wrong()) add(`story ${story} has an article earlier than its first`, 1)
  return cells
}

/** What one article adds to which cells. */
function cellsOf(
  { n, story, article }: StoredArticle,
  mentions: ReadonlyMap<string, number>,
): [string, number][] {
  const month = monthOf(article)
  const ones = (unit: string, all: string) =>
    [all, ...Array.from(mentions.keys(), (theme) => `${unit}|${theme}`)].map((name): [string, number] => [
      `${name}|${month}`,
      1,
    ])
  return [
    ...ones('articles', 'all'),
    ...(n === story ? ones('stories', 'stories|all') : []),
    ...Array.from(mentions, ([theme, count]): [string, number] => [`mentions|${theme}|${month}`, count]),
  ]
}

function monthOf({ day }: Article): string {
  if (day === null) return 'undated'
  return day.length < 7 ? 'unplaced' : day.slice(0, 7)
}
