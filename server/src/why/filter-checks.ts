import { isWeaklyDated } from '@tidewatch/corpus/index/document'
import { type Article, type Mentions, NONE } from '@tidewatch/schema/article'
import type { Filters } from '@tidewatch/schema/filters'
import type { WhyFilter } from '@tidewatch/schema/why'

export type Filtered = {
  article: Omit<Article, 'id'>
  mentions: Mentions
  days: { first: string; last: string } | null
  /** Id of its story's first article where that is another one. */
  firstId: string | null
  /** Whether it is of the story that the filter names. */
  isOfStory: boolean
}

/** One entry a filter in force: what it asks for, what the article has, and whether it lets the article through. */
export function checkFilters(filters: Filters, given: Filtered): WhyFilter[] {
  const { article, mentions, days, firstId, isOfStory } = given
  const themes = Object.keys(mentions)
  const fits = (filter: WhyFilter['filter'], asked: string[], actual: string[]): WhyFilter[] => {
    const holds = asked.some((one) => actual.includes(one))
    return asked.length === 0 ? [] : [{ filter, asked, actual, holds, code: 'value' }]
  }
  const date = (filter: 'from' | 'to', holds: (day: NonNullable<typeof days>) => boolean): WhyFilter[] => {
    const asked = filters[filter]
    if (asked === undefined) return []
    const code = dateCode(days, asked)
    return [
      { filter, asked: [asked], actual: listed(article.day), holds: days !== null && holds(days), code },
    ]
  }
  return [
    ...fits('theme', filters.theme, themes),
    ...fits('language', filters.language, [article.language]),
    ...fits('source', filters.source, [article.source]),
    ...fits('section', filters.section, [article.section ?? NONE]),
    ...fits('precision', filters.precision, [article.precision]),
    ...date('from', ({ first }) => first >= (filters.from ?? '')),
    ...date('to', ({ last }) => last <= (filters.to ?? '')),
    ...only(filters.dates === 'firm', {
      ...{ filter: 'dates', asked: ['firm'], actual: article.dateDoubts, code: 'doubtful' },
      holds: !isWeaklyDated({ ...article, id: '' }),
    }),
    ...only(filters.unit === 'stories', {
      ...{ filter: 'unit', asked: ['stories'], actual: listed(firstId), code: 'reprint' },
      holds: firstId === null,
    }),
    ...only(filters.story !== undefined, {
      ...{ filter: 'story', asked: listed(filters.story ?? null), actual: [], code: 'other-story' },
      holds: isOfStory,
    }),
  ]
}

const listed = (value: string | null) => (value === null ? [] : [value])
const only = (isInForce: boolean, check: WhyFilter): WhyFilter[] => (isInForce ? [check] : [])

/** A date that is known to the month or year only may lie on both sides of a day. */
function dateCode(days: Filtered['days'], asked: string): WhyFilter['code'] {
  if (days === null) return 'undated'
  return days.first < asked && asked <= days.last ? 'coarse' : 'outside'
}
