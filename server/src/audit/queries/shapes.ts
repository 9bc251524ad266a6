import type { Article } from '@tidewatch/schema/article'
import type { Asked } from './asked.ts'
import { atLeast, condition, latin, near, phrase } from './conditions.ts'
import type { Random } from './random.ts'

/** A leaf of a larger query: short, so that several of them meet in one article. */
function leaf(article: Article, random: Random): Asked | null {
  const dice = random.next()
  if (dice < 0.08) return near(article, random)
  if (dice < 0.16) return atLeast(article, random)
  if (dice < 0.22) return latin(article, random)
  return phrase(article, random, [1, 4], random.pick(['title', 'body', null, null, null, null, null]))
}

/** A tree over these leaves; the first of them is never under a NOT. */
function joined(leaves: readonly Asked[], random: Random): Asked {
  const [first, second] = leaves
  if (first === undefined) throw new Error('A query needs a condition.')
  if (second === undefined) return first
  const parts: Asked[][] = Array.from({ length: random.between(2, Math.min(4, leaves.length)) }, () => [])
  for (const [at, one] of leaves.entries())
    parts[at < parts.length ? at : random.between(0, parts.length - 1)]?.push(one)
  const kind = random.pick(['and', 'or', 'or'] as const)
  // What lacks a phrase is nearly everything: joined by OR it would hide all else.
  const negated = kind === 'and' ? 0.3 : 0.04
  const of = parts.map((part, at) => {
    const tree = joined(part, random)
    return at > 0 && random.chance(negated) ? ({ kind: 'not', of: tree } as const) : tree
  })
  return { kind, of }
}

type Make = (article: Article, other: () => Article, random: Random) => Asked | null

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

function tree(leaves: number, make: () => Asked | null, random: Random): Asked | null {
  const made = times(leaves, make).filter((one) => one !== null)
  return made.length > 2 ? joined(made, random) : null
}

/** A Latin word of another article: in a Chinese corpus most have none. */
function latinOfOthers(other: () => Article, random: Random): Asked | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = latin(other(), random)
    if (found !== null) return found
  }
  return null
}

/** What kinds of queries there are, how often each is asked, and how it is made from an article. */
export const SHAPES: readonly { shape: string; weight: number; make: Make }[] = [
  { shape: 'phrase', weight: 20, make: (article, _, random) => phrase(article, random, [2, 12]) },
  {
    shape: 'phrase in a field',
    weight: 8,
    make: (article, _, random) => phrase(article, random, [2, 8], random.pick(['title', 'body'])),
  },
  {
    shape: 'Latin',
    weight: 8,
    make: (article, other, random) => latin(article, random) ?? latinOfOthers(other, random),
  },
  { shape: 'proximity', weight: 13, make: (article, _, random) => near(article, random) },
  { shape: 'at least', weight: 10, make: (article, _, random) => atLeast(article, random) },
  {
    shape: 'AND',
    weight: 8,
    make: (article, _, random) =>
      both(
        'and',
        times(random.between(2, 3), () => phrase(article, random, [2, 6])),
      ),
  },
  {
    shape: 'OR',
    weight: 7,
    make: (_, other, random) =>
      both(
        'or',
        times(random.between(2, 6), () => phrase(other(), random, [2, 6])),
      ),
  },
  {
    shape: 'AND NOT',
    weight: 8,
    make: (article, other, random) => {
      const unwanted = phrase(random.chance(0.5) ? article : other(), random, [1, 4])
      return both('and', [phrase(article, random, [1, 3]), unwanted && { kind: 'not', of: unwanted }])
    },
  },
  {
    shape: 'NOT of a long phrase',
    weight: 2,
    make: (article, _, random) => {
      const unwanted = phrase(article, random, [6, 12])
      return unwanted && { kind: 'not', of: unwanted }
    },
  },
  {
    shape: 'condition on the article',
    weight: 6,
    make: (article, _, random) =>
      both(random.pick(['and', 'and', 'or']), [phrase(article, random, [1, 3]), condition(article, random)]),
  },
  {
    shape: 'nested',
    weight: 12,
    make: (article, other, random) =>
      tree(random.between(3, 6), () => leaf(random.chance(0.6) ? article : other(), random), random),
  },
  {
    shape: 'ten terms',
    weight: 6,
    make: (article, other, random) =>
      tree(10, () => leaf(random.chance(0.5) ? article : other(), random), random),
  },
  {
    shape: 'more than ten terms',
    weight: 4,
    make: (article, other, random) =>
      tree(random.between(11, 24), () => leaf(random.chance(0.5) ? article : other(), random), random),
  },
]

function both(kind: 'and' | 'or', of: readonly (Asked | null)[]): Asked | null {
  const [first, second, ...rest] = of.filter((one) => one !== null)
  return first && second ? { kind, of: [first, second, ...rest] } : null
}
