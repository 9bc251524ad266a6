import type { QueryNode, Term } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import type { WhyCondition } from '@tidewatch/schema/why'
import { createMatcher } from '../matcher.ts'
import { tokens } from '../tokens.ts'
import { allPlaces, type Found, mentionPlaces, occurrences } from './explain-match.ts'
import { groupWithin, type NearPlaces, nearestDistance, nearPlaces } from './explain-near.ts'
import { nearMissesOf, nearMissesOfTheme } from './explain-near-misses.ts'
import { toPlace } from './explain-place.ts'
import type { Explained, ExplainedTexts, FieldText } from './explain-text.ts'

type Leaf = Exclude<QueryNode, { kind: 'and' | 'or' | 'not' }>
type OfKind<K extends Leaf['kind']> = Extract<Leaf, { kind: K }>
export type LeafFacts = Pick<WhyCondition, 'holds'> &
  Partial<Pick<WhyCondition, 'field' | 'found' | 'needed' | 'nearest' | 'actual' | 'places' | 'nearMisses'>>

export type Explaining = { article: Explained; texts: ExplainedTexts; themes: ReadonlyMap<string, Theme> }

/** Places that are shown of one condition. */
const MOST = 20

/** Whether a condition that holds no other ones holds for an article, and what shows it. */
export function explainLeaf(node: Leaf, { article, texts, themes }: Explaining): LeafFacts {
  switch (node.kind) {
    case 'term':
      return explainTerms([node.term], node.field, 1, texts)
    case 'atLeast':
      return { ...explainTerms(node.terms, node.field, node.count, texts), needed: node.count }
    case 'near':
      return explainNear(node, texts)
    case 'name':
      return explainName(node, article[node.field])
    case 'language':
      return { holds: article.language === node.code, actual: article.language }
    case 'url':
      return {
        holds: article.url?.toLowerCase().includes(node.part.toLowerCase()) ?? false,
        actual: article.url,
      }
    case 'date':
      return {
        holds: isWithin(article.days, node),
        actual: article.day,
      }
    case 'theme':
      return explainTheme(article.mentions[node.id] ?? 0, themes.get(node.id), texts)
  }
}

/** Every day that the article may be of must lie within. */
export const isWithin = (
  days: Explained['days'],
  { first, last }: { first: string | null; last: string | null },
): boolean => days !== null && (first === null || days.first >= first) && (last === null || days.last <= last)

function explainTerms(
  terms: readonly Term[],
  field: OfKind<'term'>['field'],
  needed: number,
  texts: ExplainedTexts,
): LeafFacts {
  const perText = fieldsOf(texts, field).map((text) => ({ text, found: mentionPlaces(text.tokens, terms) }))
  const found = largestVersion(perText.map(({ text, found }) => [text.version, found.length]))
  const places = perText.flatMap(({ text, found }) => found.slice(0, MOST).map((one) => toPlace(text, one)))
  const holds = found >= needed
  const nearMisses = holds ? [] : terms.flatMap((term) => nearMissesOf(term, field, texts))
  return { holds, field, found, places: places.slice(0, MOST), nearMisses: nearMisses.slice(0, MOST) }
}

function explainNear({ terms, distance, field }: OfKind<'near'>, texts: ExplainedTexts): LeafFacts {
  const searched = fieldsOf(texts, field)
  const nears: { text: FieldText; near: NearPlaces }[] = []
  for (const text of searched) {
    const near = nearPlaces(text.tokens, terms)
    nears.push({ text, near })
    const group = groupWithin(near, distance)
    if (!group) continue
    const places = group.map((one) => toPlace(text, one))
    return { holds: true, field, found: places.length, needed: distance, places }
  }
  const nearest = nearestOf(nears, distance)
  const missing = terms.filter((term) =>
    searched.every(({ tokens: found }) => allPlaces(found, [term]).length === 0),
  )
  const places = nearest
    ? nearest.group.map((one) => toPlace(nearest.text, one))
    : searched.flatMap((text) =>
        mentionPlaces(text.tokens, terms)
          .slice(0, MOST)
          .map((one) => toPlace(text, one)),
      )
  return {
    ...{ holds: false, field, found: 0, needed: distance },
    nearest: nearest?.distance ?? null,
    places: places.slice(0, MOST),
    nearMisses: missing.flatMap((term) => nearMissesOf(term, field, texts)).slice(0, MOST),
  }
}

/** The group whose words stand nearest to each other. */
function nearestOf(nears: readonly { text: FieldText; near: NearPlaces }[], asked: number) {
  return nears
    .flatMap(({ text, near }) => {
      const distance = nearestDistance(near, asked)
      const group = distance === null ? null : groupWithin(near, distance)
      return group && distance !== null ? [{ text, distance, group }] : []
    })
    .reduce<{ text: FieldText; distance: number; group: Found[] } | null>(
      (best, one) => (best && best.distance <= one.distance ? best : one),
      null,
    )
}

function explainName({ field, phrases }: OfKind<'name'>, name: string | null): LeafFacts {
  const found = tokens(name ?? '')
  const holds = phrases.every(({ words }) => occurrences(found, words).length > 0)
  return { holds, field, actual: name }
}

function explainTheme(mentions: number, theme: Theme | undefined, texts: ExplainedTexts): LeafFacts {
  const matcher = createMatcher(theme ? [theme] : [])
  const places = texts.fields.flatMap((text) =>
    matcher
      .find(text.tokens)
      .slice(0, MOST)
      .map(({ first, last, term }) => {
        const words = text.tokens.words.slice(first, last + 1)
        return toPlace(text, { first, last, phrase: { text: term, words }, isVariant: false })
      }),
  )
  const holds = mentions > 0
  const nearMisses = holds || !theme ? [] : nearMissesOfTheme(theme, texts)
  return { holds, found: mentions, places: places.slice(0, MOST), nearMisses }
}

const fieldsOf = ({ fields }: ExplainedTexts, field: string | null): FieldText[] =>
  fields.filter((text) => field === null || text.field === field)

/** Of two language versions of one story the larger count is taken, not the sum. */
function largestVersion(counts: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>()
  for (const [version, count] of counts) sums.set(version, (sums.get(version) ?? 0) + count)
  return Math.max(0, ...sums.values())
}

/** Where any of the terms stand in a text. */
export const marksIn = ({ tokens: found }: FieldText, terms: readonly Term[]) =>
  mentionPlaces(found, terms).map(({ first, last }): [number, number] => [
    found.from[first] ?? 0,
    found.to[last] ?? 0,
  ])
