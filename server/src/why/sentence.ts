import type { NearMiss, WhyCondition, WhyFilter } from '@tidewatch/schema/why'
import type { Reason } from './reason.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const either = new Intl.ListFormat('en', { type: 'disjunction' })
const quoted = (text: string) => `“${text}”`
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const where = ({ field }: { field: string | null }) => (field ? ` in its ${field}` : '')

/** The reason in one English sentence; a page has its own from the codes. */
export function sentenceOf(
  { code, conditions, filter }: Reason,
  all: readonly WhyCondition[],
  filters: readonly WhyFilter[],
): string {
  const decisive = conditions.flatMap((at) => all[at] ?? [])
  const [first] = decisive
  const kept = filters[filter ?? -1]
  if (code === 'everything') return 'In: nothing is asked for that it could lack.'
  if (code === 'in') return `In: it ${held(decisive)}.`
  if (kept) return `Not in: ${filterSentence(kept)}.`
  if (!first) return 'Not in.'
  if (code === 'none-of') return `Not in: it has none of ${either.format(decisive.map(({ text }) => text))}.`
  if (code === 'excluded') return `Not in: it ${held(decisive)}, which is excluded.`
  return `Not in: ${lacking(first)}${nearSentence(first.nearMisses[0])}.`
}

/** As the end of a sentence that begins with “it”. */
function held(conditions: readonly WhyCondition[]): string {
  const texts = conditions.filter(({ kind }) => kind === 'term' || kind === 'atLeast' || kind === 'near')
  const nots = conditions.filter(({ kind }) => kind === 'not')
  const others = conditions.filter((one) => !texts.includes(one) && !nots.includes(one))
  return list.format([
    ...(texts.length > 0 ? [`holds ${list.format(texts.map(standing))}`] : []),
    ...others.map(fulfilled),
    ...(nots.length > 0 ? [`does not fulfil ${either.format(nots.map(({ text }) => text.slice(4)))}`] : []),
  ])
}

function standing({ kind, text, found, places: [place] }: WhyCondition): string {
  const field = `in the ${place?.field ?? 'text'}`
  return kind === 'near'
    ? `${text} (${field})`
    : `${text} (${times(found)}, ${found > 1 ? 'first ' : ''}${field})`
}

const fulfilled = ({ kind, text, found, actual }: WhyCondition): string =>
  kind === 'theme' ? `mentions ${text} (${times(found)})` : `fulfils ${text} (${actual ?? 'none'})`

function lacking(condition: WhyCondition): string {
  const { kind, text, found, needed, nearest, actual } = condition
  switch (kind) {
    case 'atLeast':
      return `${text} asks for ${needed} of them and it has ${found}`
    case 'near':
      if (nearest !== null)
        return `the words of ${text} stand ${nearest} words apart at the nearest, more than ${needed}`
      return `the words of ${text} do not stand near each other in one text of it`
    case 'theme':
      return `it does not mention the theme of ${text}`
    case 'name':
    case 'language':
    case 'url':
    case 'date':
      return `${text} does not fit what it has: ${actual ?? 'none'}`
    default:
      return `${text} does not stand${where(condition) || ' in it'}`
  }
}

const nearSentence = (miss: NearMiss | undefined): string => (miss ? `; ${missed(miss)}` : '')

function missed({ code, text, values, field }: NearMiss): string {
  const short = quoted(text.replace(/\s+/g, ' '))
  switch (code) {
    case 'gap':
      return `${short} does, but ${quoted(String(values.between ?? ''))} parts it`
    case 'inside':
      return `it stands only inside the longer ${quoted(String(values.run ?? ''))}`
    case 'joined':
      return `it is written ${short} there`
    case 'apart':
      return `in ${short} other words stand between`
    case 'field':
      return `it stands in the ${field} only`
    case 'removed':
      return 'it stands only in a block that is no part of the text'
    case 'excluded':
      return `${short} stands only inside ${quoted(String(values.phrase ?? ''))}, which the theme excludes`
  }
}

function filterSentence({ filter, asked, actual, code }: WhyFilter): string {
  const value = actual.length > 0 ? list.format(actual) : 'none'
  switch (code) {
    case 'undated':
      return `it is undated, and the list is limited by ${filter} ${asked.join()}`
    case 'coarse':
      return `its date is known as ${value} only, which may lie on both sides of ${asked.join()}`
    case 'outside':
      return `its date, ${value}, lies ${filter === 'from' ? 'before' : 'after'} ${asked.join()}`
    case 'doubtful':
      return `its date is doubtful (${value}), and only firm dates are asked for`
    case 'reprint':
      return `it is a reprint of ${value}, and stories are shown by their first article`
    case 'other-story':
      return `it does not tell the story of ${asked.join()}`
    default:
      return `its ${filter} is ${value}, and ${either.format(asked)} is asked for`
  }
}
