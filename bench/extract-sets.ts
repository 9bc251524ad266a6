import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Loaded, loadPage } from './extract-pages.ts'
import { compare, type Outcome, pageF1, scoreAll } from './extract-score.ts'

/** A figure and what it has to reach. */
export type Figure = { name: string; value: number; least?: number }

export type Page = { name: string; f1: number; outcome: Outcome; faults: string[] }

export type SetResult = { pages: Page[]; figures: Figure[]; ms: number }

const now = new Date('2026-11-22T12:00:00Z')

/** The benchmark of scrapinghub: bodies in shingles of four words. */
export async function scoreEnglish(folder: string): Promise<SetResult> {
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  const pages: Page[] = []
  let ms = 0
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const packed = join(folder, 'html', `${id}.html.gz`)
    const loaded = await loadPage(existsSync(packed) ? packed : packed.slice(0, -3), now)
    ms += loaded.ms
    pages.push(pageOf(id.slice(0, 12), loaded, compare(articleBody, loaded.article?.body ?? '')))
  }
  return { pages, figures: bodyFigures(pages, 0.965), ms }
}

type Expected = { id: string; title: string; body: string; publishedAt: string; file?: string }

/** Pages with the body, title and time that the site's own interface gives. Bodies in shingles of four characters. */
export async function scoreCctv(folder: string): Promise<SetResult> {
  const expected: Expected[] = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const pages: Page[] = []
  let ms = 0
  for (const { id, title, body, publishedAt, file } of expected) {
    const loaded = await loadPage(join(folder, file ?? `pages/${id}.shtml`), now)
    ms += loaded.ms
    const { article } = loaded
    const page = pageOf(id, loaded, compare(body, article?.body ?? '', 'han'))
    if (article?.title !== title) page.faults.push(`title: ${article?.title}`)
    if (Date.parse(article?.publishedAt ?? '') !== Date.parse(publishedAt)) {
      page.faults.push(`date: ${article?.publishedAt} for ${publishedAt}`)
    }
    pages.push(page)
  }
  const share = (fault: string) =>
    pages.filter(({ faults }) => !faults.some((one) => one.startsWith(fault))).length / pages.length
  const figures = [
    ...bodyFigures(pages, 0.99),
    { name: 'title exact', value: share('title'), least: 0.99 },
    { name: 'date exact', value: share('date'), least: 0.99 },
  ]
  return { pages, figures, ms }
}

/** Pages in gb18030: whether each is decoded as it was encoded, and whether there is a body. */
export async function scoreDecoding(folder: string): Promise<SetResult> {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  const pages: Page[] = []
  let ms = 0
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const loaded = await loadPage(join(folder, name), now)
    ms += loaded.ms
    const isRight = loaded.html === decoder.decode(readFileSync(join(folder, name)))
    const page = pageOf(name, loaded, { right: isRight ? 1 : 0, wrong: 0, missed: isRight ? 0 : 1 })
    if (!isRight) page.faults.push('not decoded as it was encoded')
    if ((loaded.article?.body ?? '') === '') page.faults.push('no body')
    pages.push(page)
  }
  const decoded = pages.filter(({ faults }) => faults.length === 0).length
  return { pages, figures: [{ name: 'decoded, with a body', value: decoded / pages.length, least: 1 }], ms }
}

const pageOf = (name: string, { refused }: Loaded, outcome: Outcome): Page => ({
  name,
  f1: pageF1(outcome),
  outcome,
  faults: refused ? [`refused: ${refused}`] : [],
})

function bodyFigures(pages: Page[], least: number): Figure[] {
  const score = scoreAll(pages.map(({ outcome }) => outcome))
  return [
    { name: 'F1', value: score.f1, least },
    { name: 'mean of the pages’ F1', value: score.pageF1, least },
    { name: 'precision', value: score.precision },
    { name: 'recall', value: score.recall },
  ]
}
