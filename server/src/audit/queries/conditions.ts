import type { Article } from '@tidewatch/schema/article'
import type { Asked, AskedField, AskedFilters } from './asked.ts'
import { latinOf, phraseOf, piecesNearby, repeatedPiece } from './phrases.ts'
import type { Random } from './random.ts'
import { spelledAnew } from './spelling.ts'

const HAN_ONLY = /^\p{Script=Han}{2,}$/u
const PLAIN_WORD = /^[A-Za-z]{3,}$/
const DISTANCES = [0, 1, 2, 3, 5, 8, 10, 20, 50]

const fieldFor = (random: Random): AskedField => random.pick(['title', 'body', null, null, null, null])

/** A stretch of the article, quoted unless it is Chinese characters only, which may stand bare. */
export function phrase(
  article: Article,
  random: Random,
  [least, most]: readonly [number, number],
  field: AskedField = null,
): Asked | null {
  const text = phraseOf(
    article,
    { least, most, ...(field === null ? {} : { title: field === 'title' }) },
    random,
  )
  if (text === null) return null
  const spelled = spelledAnew(text, random)
  return { kind: 'term', text: spelled, field, isBare: HAN_ONLY.test(spelled) && random.chance(0.5) }
}

/** A Latin word: by itself without quotes, where its variants count as it; else quoted with what stands around it. */
export function latin(article: Article, random: Random): Asked | null {
  const found = latinOf(article, random)
  if (found === null) return null
  const isBare = PLAIN_WORD.test(found.word) && !/^(and|or|not)$/i.test(found.word) && random.chance(0.4)
  const text = isBare || random.chance(0.4) ? found.word : found.around
  return { kind: 'term', text: isBare ? text : spelledAnew(text, random), field: fieldFor(random), isBare }
}

export function near(article: Article, random: Random): Asked | null {
  const texts = piecesNearby(article, random)
  if (texts === null) return null
  const spelled = texts.map((text) => spelledAnew(text, random))
  return { kind: 'near', texts: spelled, distance: random.pick(DISTANCES), field: fieldFor(random) }
}

export function atLeast(article: Article, random: Random): Asked | null {
  const repeated = repeatedPiece(article, random)
  if (repeated === null) return null
  const others = Array.from({ length: random.pick([0, 0, 0, 1, 2]) }, () =>
    phraseOf(article, { least: 1, most: 4, isPiece: true }, random),
  ).filter((text) => text !== null)
  return {
    kind: 'atLeast',
    texts: [spelledAnew(repeated.text, random), ...others],
    count: random.between(1, repeated.count + 1),
    field: fieldFor(random),
  }
}

/** What is asked of something else than the text: most articles that hold the condition are like this one. */
export function condition(article: Article, random: Random): Asked {
  const { source, author, section, language, day, url } = article
  const urlPart = random.pick(url?.match(/[a-z0-9]{3,}/gi) ?? [''])
  const names = { source, author, section }
  const named = random.pick(['source', 'author', 'section'] as const)
  return random.pick<() => Asked>([
    () => ({ kind: 'language', code: language }),
    () => (urlPart === '' ? { kind: 'language', code: language } : { kind: 'url', part: urlPart }),
    () => ({ kind: 'name', field: named, text: nameOr(names[named], source) }),
    () => dates(day, random),
    () => dates(day, random),
  ])()
}

const nameOr = (name: string | null, other: string) => (name ?? other).replace(/["“”„‟＂「」『』]/gu, ' ')

/** A span about the article's day, cut to the year, month or day, on one side open or not. */
function dates(day: string | null, random: Random): Asked {
  const middle = day ?? '2020-06-15'
  const cut = random.pick([4, 7, 10])
  const first = middle.slice(0, cut)
  const year = Number(middle.slice(0, 4)) + random.between(0, 2)
  return random.pick<Asked>([
    { kind: 'date', first, last: first },
    { kind: 'date', first, last: null },
    { kind: 'date', first: null, last: first },
    { kind: 'date', first, last: String(year) },
    { kind: 'date', first: String(year - 3), last: middle.slice(0, 7) },
  ])
}

/** Filters beside the query, which the article passes, or mostly. */
export function filtersFor({ language, source, day }: Article, random: Random): AskedFilters {
  const known = day?.slice(0, 4) ?? '2020'
  return random.pick<AskedFilters>([
    { language },
    { source },
    { from: `${known}-01-01` },
    { from: `${Number(known) - 1}-07-01`, to: `${known}-12-31` },
    { to: `${known}-06-30`, unit: 'stories' },
    { unit: 'stories' },
  ])
}
