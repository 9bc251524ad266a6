import type { Unit } from '@tidewatch/schema/filters'
import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'
import type { Finding } from './finding.ts'

type Words = {
  t: TFunction
  formats: Formats
  name: (series: string) => string
  unit: Unit
  /** Nothing is asked for, so the one series is all articles. */
  ofAll: boolean
  span: { from: string; to: string }
}

/** How the words for a unit are called. */
const UNITS = { articles: 'Articles', stories: 'Stories', mentions: 'Mentions' } as const

/** A finding as a sentence. */
export function findingText(found: Finding, words: Words): string {
  const { t, formats, name, span } = words
  switch (found.kind) {
    case 'nothing':
      return t('trends.finding.nothing', span)
    case 'noMatch':
      return t('trends.finding.noMatch', { names: formats.list(found.series.map(name)) })
    case 'overtook':
      return overtookText(found, words)
    case 'led':
      return t(`trends.finding.led${UNITS[words.unit]}`, {
        ...numbersOf(found, words),
        period: formats.period(found.period),
        top: formats.period(found.top),
      })
    default:
      return highestText(found, words)
  }
}

const numbersOf = (found: { series: string; count: number; total: number }, { name, formats }: Words) => ({
  name: name(found.series),
  count: found.count,
  total: found.total,
  share: formats.share(found.total > 0 ? found.count / found.total : 0),
})

function overtookText(found: Extract<Finding, { kind: 'overtook' }>, { t, formats, name, unit }: Words) {
  const words = {
    name: name(found.series),
    other: name(found.other),
    period: formats.period(found.period),
    last: formats.period(found.last),
    count: found.count,
  }
  if (found.period === found.last) {
    return t(`trends.finding.now${UNITS[unit]}`, words)
  }
  return t(`trends.finding.overtook${UNITS[unit]}`, words)
}

function highestText(found: Extract<Finding, { kind: 'peak' | 'highest' }>, words: Words) {
  const { t, formats, unit, ofAll } = words
  const said = { ...numbersOf(found, words), period: formats.period(found.period) }
  if (ofAll) return t(unit === 'stories' ? 'trends.finding.peakAllStories' : 'trends.finding.peakAll', said)
  return t(`trends.finding.${found.kind}${unit === 'articles' ? '' : UNITS[unit]}`, said)
}
