import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { QueryEcho } from '@tidewatch/schema/query'
import { spaced } from '../line.ts'
import { type Answered, apiAsker } from './ask-api.ts'
import type { Question } from './asked.ts'
import { evaluator, type Scanned, type Test, type Variants } from './evaluate.ts'
import { questions } from './generate.ts'
import { type NeedleBook, needleBook } from './needle-book.ts'
import { passesFilters } from './passes-filters.ts'
import { randomFrom } from './random.ts'
import { sampleArticles } from './sample.ts'
import { scanArticles } from './scan-articles.ts'

const SHOWN = 3

/** What the API and the scan made of one question; the ids are the first few. */
export type Compared = {
  question: Question
  answered: number
  scanned: number
  way: QueryEcho['way'] | null
  /** Found by the scan only, and by the API only. */
  missing: { count: number; ids: string[] }
  extra: { count: number; ids: string[] }
  /** How long the first page took. */
  ms: number
  /** Where answers of the API contradict each other, or that it refused. */
  faults: string[]
}

export const differs = ({ missing, extra, faults }: Compared): boolean =>
  missing.count + extra.count + faults.length > 0

type Options = { queries: number; seed: number; say: (line: string) => void }

/**
 * Asks the API generated questions, each for all of its articles, then goes through the texts of the store once and says
 * of every article and question whether it should have been there.
 */
export async function auditQueries(corpus: Corpus, { queries, seed, say }: Options): Promise<Compared[]> {
  const { revision } = corpus.status()
  const articles = sampleArticles(corpus, randomFrom(seed))
  if (articles.length === 0) throw new Error('The corpus holds no articles to ask for.')
  const themes = corpus.dictionary().themes.map(({ id }) => id)
  const ask = apiAsker(corpus)
  const book = needleBook()
  const asked: Pending[] = []
  for (const question of questions({ articles, themes }, seed)) {
    if (asked.length === queries) break
    asked.push(pending(question, await answerTo(ask, question), book))
    if (asked.length % 100 === 0) say(`${asked.length} queries asked`)
  }
  await scanArticles(
    { corpus, book },
    (scanned, stored) => {
      for (const one of asked) hold(one, scanned, stored)
    },
    (done) => done % 10_000 === 0 && say(`${done} articles scanned`),
  )
  if (corpus.status().revision !== revision) {
    throw new Error('The corpus changed while it was audited: run the audit again when nothing is loading.')
  }
  return asked.map(({ compared }) => compared)
}

type Pending = { compared: Compared; numbers: Answered['numbers'] | null; test: Test }

function hold({ compared, numbers, test }: Pending, scanned: Scanned, stored: StoredArticle): void {
  const belongs = passesFilters(stored, compared.question.filters) && test(scanned)
  if (belongs) compared.scanned += 1
  // A refused question has no articles that could be right or wrong.
  if (numbers === null || numbers.has(stored.n) === belongs) return
  const side = belongs ? compared.missing : compared.extra
  side.count += 1
  if (side.ids.length < SHOWN) side.ids.push(stored.article.id)
}

async function answerTo(
  ask: ReturnType<typeof apiAsker>,
  question: Question,
): Promise<Answered | { refused: string }> {
  try {
    return await ask(question)
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

function pending(question: Question, answer: Answered | { refused: string }, book: NeedleBook): Pending {
  const refused = 'refused' in answer
  const echo = refused ? null : answer.echo
  const compared: Compared = {
    question,
    answered: refused ? 0 : answer.numbers.size(),
    scanned: 0,
    way: echo?.way ?? null,
    ms: refused ? 0 : answer.ms,
    missing: { count: 0, ids: [] },
    extra: { count: 0, ids: [] },
    faults: refused ? [answer.refused] : answer.faults,
  }
  const test = evaluator(question.tree, { book, variants: variantsOf(echo) })
  return { compared, numbers: refused ? null : answer.numbers, test }
}

/** What a bare word was taken for is the API's to say; that just this was found is what the scan checks. */
const variantsOf =
  (echo: QueryEcho | null): Variants =>
  (text) =>
    (echo?.terms ?? [])
      .filter((term) => spaced(term.text) === spaced(text))
      .flatMap(({ variants }) => variants)
