import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'

type Part = { count: number; total: number; unit: 'articles' | 'mentions' }

/** A count beside all articles: a share of them, or how many mentions fall on a hundred. */
export const shareWords = ({ count, total, unit }: Part, t: TFunction, formats: Formats) =>
  unit === 'articles'
    ? formats.share(count / total)
    : t('trends.chart.per100', { value: formats.per100(count / total) })
