import type { ArticleItem } from '@tidewatch/schema/answers'
import type { TFunction } from 'i18next'
import type { Formats } from './format.ts'

/** An article's day as exactly as it is known, saying so where it is not known to the day. */
export function dayWords(
  { day, precision }: Pick<ArticleItem, 'day' | 'precision'>,
  t: TFunction,
  formats: Formats,
) {
  if (day === null || precision === 'none') return t('common.undated')
  const vague =
    precision === 'month' || precision === 'year' ? ` (${t(`common.precision.${precision}`)})` : ''
  return formats.day(day) + vague
}
