import type { Unit } from '@tidewatch/schema/filters'
import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'

type Part = { count: number; total: number; unit: Unit }

/** A count beside all articles: a share of them, or how many mentions fall on a hundred. */
export const shareWords = ({ count, total, unit }: Part, t: TFunction, formats: Formats) =>
  unit === 'mentions'
    ? t('trends.chart.per100', { value: formats.per100(count / total) })
    : formats.share(count / total)
