import { numbersOf, type Question } from './ask.ts'
import { toQuestion } from './conjunction.ts'
import type { EngineIndex } from './engine-index.ts'
import { conjunctions, loosened, type Normal } from './normal-form.ts'

/** They are asked once a revision, at some 2 ms each. */
const MOST_QUESTIONS = 40
/** So many are soon held against their texts, and so many a list by relevance weighs without the engine's help. */
const FEW = 2_000

/**
 * Of what several conditions have in common there is often little, though each of them finds much: the articles that
 * may fit, found at once; null where they are many, or the engine can't tell.
 */
export async function fewCandidates(index: EngineIndex, node: Normal): Promise<number[] | null> {
  if (node.kind !== 'and' || isDecided(node)) return null
  const parts = conjunctions(loosened(node), MOST_QUESTIONS)
  if (parts === null || parts.length < 2) return null
  const questions = parts.map((literals) => toQuestion(literals).question)
  if (!questions.every(asksPhrases)) return null
  const found = await numbersOf(index, questions)
  return found.length > FEW ? null : found
}

const isDecided = (node: Normal): boolean =>
  node.kind === 'and' || node.kind === 'or'
    ? node.of.every(isDecided)
    : node.kind !== 'check' && node.kind !== 'except'

/** What is asked of the engine beside others has to have phrases as they do: see `Question`. */
const asksPhrases = ({ phrases }: Question) => phrases !== ''
