import type { QueryNode } from '@tidewatch/schema/query'
import { askAny, numbersOf, type Question } from './ask.ts'
import type { EngineIndex } from './engine-index.ts'
import { amongNumbers, inNumbers } from './leaf-filter.ts'
import type { Literal } from './normal-form.ts'
import type { Plan } from './plan.ts'
import { shadowPhrase } from './shadow.ts'

/** Those of `numbers` whose texts hold what the query asks of texts. */
export type Checker = (
  node: QueryNode,
  numbers: readonly number[],
  asker: AbortSignal,
) => Promise<readonly number[]>

/** The engine silently ignores what comes after the tenth. */
const MOST_PHRASES = 10
type OfKind<K extends Literal['kind']> = Extract<Literal, { kind: K }>
type Meant = { numbers: readonly number[]; candidates: number }
type Parts = {
  index: EngineIndex
  check: Checker
  /** All articles that a query means, and how many texts were looked at for that. */
  meantBy: (node: QueryNode, asker: AbortSignal) => Promise<Meant>
  /** How many may have to be looked at for that, found in a moment. */
  sizeOfNode: (node: QueryNode) => Promise<number>
}

/** Plans what has to hold together: one question, or none where no article holds it all. */
export function conjunctionPlanner({ index, check, meantBy, sizeOfNode }: Parts) {
  return async function conjunction(literals: readonly Literal[], asker: AbortSignal): Promise<Plan> {
    const distinct = [...new Map(literals.map((one) => [JSON.stringify(one), one])).values()]
    const { question, unasked } = toQuestion(distinct)
    const nodes = (kind: 'check' | 'except') =>
      distinct.flatMap((one) => (one.kind === kind ? [one.node] : []))
    const wanted = [...unasked, ...nodes('check')]
    const unwanted = nodes('except')
    if (wanted.length + unwanted.length === 0) return { any: [question], candidates: 0, way: 'index' }

    const isFew = unwanted.length > 0 && (await isSmaller(question, unwanted))
    const excluded = isFew ? [] : await Promise.all(unwanted.map((node) => meantBy(node, asker)))
    const lists = excluded.map(({ numbers }) => numbers).filter((numbers) => numbers.length > 0)
    question.filter.push(...lists.map((numbers) => `NOT ${inNumbers(numbers)}`))
    const left = [...wanted, ...(isFew ? unwanted.map(negated) : [])]
    const candidates = excluded.reduce((sum, one) => sum + one.candidates, 0)
    if (left.length === 0) return { any: [question], candidates, way: 'checked' }

    asker.throwIfAborted()
    const found = await numbersOf(index, [question])
    const right = found.length > 0 ? await check(allOf(left), found, asker) : []
    const filter = right.length === found.length ? [] : [amongNumbers(right, found)]
    const any = right.length > 0 ? [{ ...question, filter: [...question.filter, ...filter] }] : []
    return { any, candidates: candidates + found.length, way: 'checked' }
  }

  /** Whether it is less work to look at what the question finds than to find what is excluded. */
  async function isSmaller(question: Question, unwanted: readonly QueryNode[]): Promise<boolean> {
    const [own, ...others] = await Promise.all([countOf(index, question), ...unwanted.map(sizeOfNode)])
    return own <= others.reduce((sum, size) => sum + size, 0)
  }
}

export const countOf = async (index: EngineIndex, question: Question): Promise<number> =>
  (await askAny(index, [question], { filter: [] })).total

/** `unasked` are phrases for which the question has no room: the shortest ones, since those tell least. */
export function toQuestion(literals: readonly Literal[]): { question: Question; unasked: QueryNode[] } {
  const phrases = literals.filter((one): one is OfKind<'phrase'> => one.kind === 'phrase')
  const excluded = phrases.filter(({ isNot }) => isNot)
  const longestFirst = phrases
    .filter(({ isNot }) => !isNot)
    .toSorted((a, b) => b.words.length - a.words.length)
  const asked = longestFirst.slice(0, MOST_PHRASES)
  const filters = literals.filter((one) => one.kind === 'filter')
  return {
    question: {
      phrases: asked.map(({ words }) => shadowPhrase(words)).join(' '),
      excluded: excluded.map(({ words }) => `-${shadowPhrase(words)}`).join(' '),
      filter: filters.map(({ filter, isNot }) => (isNot ? `NOT (${filter})` : filter)),
      // What is excluded would be looked for in the title only, too.
      inTitle: asked.length > 0 && excluded.length === 0 && asked.every(({ inTitle }) => inTitle),
    },
    unasked: longestFirst.slice(MOST_PHRASES).map(toNode),
  }
}

const nowhere = { from: 0, to: 0 }
const toNode = ({ words, inTitle }: OfKind<'phrase'>): QueryNode => ({
  ...{ kind: 'term', field: inTitle ? 'title' : null, ...nowhere },
  term: { phrases: [{ text: words.join(' '), words }] },
})
const negated = (of: QueryNode): QueryNode => ({ kind: 'not', of, ...nowhere })

function allOf([first, second, ...rest]: readonly QueryNode[]): QueryNode {
  if (!first) throw new Error('a check needs something to check')
  return second ? { kind: 'and', of: [first, second, ...rest], ...nowhere } : first
}
