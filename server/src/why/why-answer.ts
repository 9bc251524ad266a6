import type { Corpus } from '@tidewatch/corpus/corpus'
import { daysOf } from '@tidewatch/corpus/period'
import { inOrder, type Member } from '@tidewatch/corpus/stories/member'
import type { Article, Mentions } from '@tidewatch/schema/article'
import type { Filters } from '@tidewatch/schema/filters'
import type { QueryNode } from '@tidewatch/schema/query'
import type { WhyAnswer, WhyArticle } from '@tidewatch/schema/why'
import { explain } from '@tidewatch/text/query/explain'
import { checkFilters } from './filter-checks.ts'
import { reasonOf } from './reason.ts'
import { sentenceOf } from './sentence.ts'

export type Judged = {
  article: Article
  mentions: Mentions
  /** All articles of its story in their order. */
  story: readonly Member[]
  isStored: boolean
  isOfStory: boolean
  notes?: string[]
}

/** Why an article is among those of a query and filters, or what keeps it out. */
export function whyAnswer(
  corpus: Corpus,
  filters: Filters,
  node: QueryNode | null,
  judged: Judged,
): WhyAnswer {
  const { article, mentions, story, isStored, isOfStory, notes = [] } = judged
  const { title, body, language, translations, removed } = article
  const versions = [{ language, title, body }, ...translations]
  const days = article.day === null ? null : daysOf(article.day)
  const explained = { ...article, versions, days, mentions }
  const { conditions, removed: matches } = explain(filters.q, node, explained, corpus.dictionary().themes)
  // A pasted one may be older than all that are kept.
  const [first] = isStored ? story : [...story, { ...article, n: 0 }].toSorted(inOrder)
  const firstId = first && first.id !== article.id ? first.id : null
  const checks = checkFilters(filters, { article, mentions, days, firstId, isOfStory })
  const reason = reasonOf(conditions, checks)
  return {
    verdict: reason.code === 'in' || reason.code === 'everything' ? 'in' : 'out',
    reason: { ...reason, sentence: sentenceOf(reason, conditions, checks) },
    article: {
      ...facts(article),
      id: isStored ? article.id : null,
      versions,
      themes: Object.entries(mentions).map(([id, count]) => ({ id, mentions: count })),
      removed: removed.map((text, at) => ({ text, matches: matches[at] ?? [] })),
      story: story.map(({ id, title: name, source, day, precision }, at) => ({
        ...{ id, title: name, source, day, precision },
        isFirst: at === 0,
      })),
    },
    unknown: null,
    conditions,
    filters: checks,
    notes,
    revision: corpus.status().revision,
  }
}

const facts = (article: Article): Omit<WhyArticle, 'id' | 'versions' | 'themes' | 'removed' | 'story'> => {
  const { title, source, author, section, url, language } = article
  const { day, precision, dateOrigin, publishedAt, zone, dateDoubts, dateCandidates } = article
  return {
    ...{ title, source, author, section, url, language },
    ...{ day, precision, dateOrigin, publishedAt, zone, dateDoubts, dateCandidates },
  }
}
