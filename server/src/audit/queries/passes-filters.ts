import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { AskedFilters } from './asked.ts'
import { isWithin } from './days.ts'

/** Whether an article passes the filters beside a query. */
export function passesFilters({ n, story, article }: StoredArticle, filters: AskedFilters): boolean {
  const { language, source, from = null, to = null, unit } = filters
  return (
    (language === undefined || article.language === language) &&
    (source === undefined || article.source === source) &&
    isWithin(article.day, from, to) &&
    (unit !== 'stories' || n === story)
  )
}
