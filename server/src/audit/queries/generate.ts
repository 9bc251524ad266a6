import type { Article } from '@tidewatch/schema/article'
import type { Asked, AskedFilters, Question } from './asked.ts'
import { filtersFor } from './conditions.ts'
import { type Random, randomFrom } from './random.ts'
import { SHAPES } from './shapes.ts'
import { write } from './write.ts'

/** Articles of which phrases are drawn, and ids of themes. */
export type Sample = { articles: readonly Article[]; themes: readonly string[] }

/** A query longer than this is refused for its length alone. */
const LONGEST = 1_900
/** So many tries without a question: the texts are empty, or nearly. */
const MOST_IDLE = 2_000
const FILTERED = 0.12
const WITH_THEME = 0.03

const LOTS = SHAPES.flatMap((shape) => Array<(typeof SHAPES)[number]>(shape.weight).fill(shape))

function withTheme(tree: Asked, themes: readonly string[], random: Random): Asked {
  if (themes.length === 0 || !random.chance(WITH_THEME)) return tree
  return { kind: random.pick(['and', 'or']), of: [tree, { kind: 'theme', id: random.pick(themes) }] }
}

/** Questions without end, the same for the same seed and sample. */
export function* questions({ articles, themes }: Sample, seed: number): Generator<Question> {
  const random = randomFrom(seed)
  const other = () => random.pick(articles)
  for (let idle = 0; idle < MOST_IDLE; idle += 1) {
    const { shape, make } = random.pick(LOTS)
    const article = other()
    const made = make(article, other, random)
    if (made === null) continue
    const tree = withTheme(made, themes, random)
    const filters: AskedFilters = random.chance(FILTERED) ? filtersFor(article, random) : {}
    const q = write(tree, random).trim()
    if (q.length > LONGEST) continue
    idle = 0
    yield { shape, tree, q, filters }
  }
  throw new Error('The articles of the corpus hold hardly a word to ask for.')
}
