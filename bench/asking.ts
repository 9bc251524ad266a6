import type { Drawer } from './phrases.ts'
import { type Times, timed } from './stats.ts'

const RUNS = 100
/** As many before them that are not counted, others each time: a server that has run for a while has compiled its code. */
const WARM = 60

/** `first`: each question for the first time, so that no answer lies ready; `again`: the same ones a second time. */
export type Question = { name: string; first: Times; again: Times }

const quoted = (text: string) => `"${text}"`

/** One query of each kind, another one at each call. */
function kinds({ pieces, frequent, letters }: Drawer): [name: string, path: () => string][] {
  const list = (q: string) => `/api/articles?q=${encodeURIComponent(q)}`
  const boolean = () => {
    const [a, b, c, d, e, f, g, h, i, j] = pieces(10, 2, 4).map(quoted)
    return `(${a} OR ${b} OR ${c}) AND (${d} OR ${e} OR ${f}) AND NOT (${g} AND ${h}) OR (${i} AND ${j})`
  }
  const suggested = (text: string) => `/api/suggestions?text=${encodeURIComponent(text)}`
  return [
    ['one phrase, 2 to 12 characters', () => list(quoted(pieces(1, 2, 12)[0] ?? ''))],
    ['one phrase of 2 characters', () => list(quoted(pieces(1, 2, 2)[0] ?? ''))],
    ['boolean of ten terms, 2 to 4 characters each', () => list(boolean())],
    ['OR of ten frequent terms', () => list(Array.from({ length: 10 }, frequent).join(' OR '))],
    ['two frequent terms near each other', () => list(`"${frequent()} ${frequent()}"~20`)],
    ['a frequent term at least three times', () => list(`atleast3(${frequent()} OR ${frequent()})`)],
    [
      'first page of a concordance',
      () => `/api/concordance?q=${encodeURIComponent(quoted(pieces(1, 2, 4)[0] ?? ''))}`,
    ],
    ['suggestions for a Chinese beginning', () => suggested(pieces(1, 1, 2)[0] ?? '')],
    ['suggestions for pinyin', () => suggested(letters())],
  ]
}

/** So many, each another one as far as there are so many. */
function others(count: number, make: () => string): string[] {
  const made = new Set<string>()
  for (let tries = 0; made.size < count && tries < 20 * count; tries += 1) made.add(make())
  const all = [...made]
  return Array.from({ length: count }, (_, at) => all[at % all.length] ?? '')
}

/** How long the API takes for what an analyst may type; `api` is its address. */
export async function benchAsking(api: string, drawn: Drawer): Promise<Question[]> {
  const get = async (path: string) => {
    const answer = await fetch(api + path, { headers: { 'Accept-Encoding': 'identity' } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const questions: Question[] = []
  for (const [name, path] of kinds(drawn)) {
    const paths = others(WARM + RUNS, path)
    const ask = (run: number) => get(paths[run] ?? '')
    const first = await timed(RUNS, ask, WARM)
    const again = await timed(RUNS, (run) => ask(run + WARM), 0)
    questions.push({ name, first, again })
  }
  return questions
}
