import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'
import type { Finding } from './finding.ts'

type Words = {
  t: TFunction
  formats: Formats
  name: (series: string) => string
  unit: 'articles' | 'mentions'
  /** Nothing is asked for, so the one series is all articles. */
  ofAll: boolean
  span: { from: string; to: string }
}

/** A finding as a sentence. */
export function findingText(found: Finding, { t, formats, name, unit, ofAll, span }: Words): string {
  const period = (text: string) => formats.period(text)
  const share = (count: number, total: number) => formats.share(total > 0 ? count / total : 0)
  const mentions = unit === 'mentions'
  switch (found.kind) {
    case 'nothing':
      return t('trends.finding.nothing', span)
    case 'noMatch':
      return t('trends.finding.noMatch', { names: formats.list(found.series.map(name)) })
    case 'overtook': {
      const now = found.period === found.last
      const key = now
        ? mentions ? 'trends.finding.nowMentions' : 'trends.finding.nowArticles'
        : mentions ? 'trends.finding.overtookMentions' : 'trends.finding.overtookArticles'
      return t(key, {
        name: name(found.series),
        other: name(found.other),
        period: period(found.period),
        last: period(found.last),
        count: found.count,
      })
    }
    case 'led':
      return t(mentions ? 'trends.finding.ledMentions' : 'trends.finding.ledArticles', {
        name: name(found.series),
        period: period(found.period),
        top: period(found.top),
        count: found.count,
        total: found.total,
        share: share(found.count, found.total),
      })
    default: {
      const numbers = { period: period(found.period), count: found.count, total: found.total }
      if (ofAll) return t('trends.finding.peakAll', numbers)
      const words = { ...numbers, name: name(found.series), share: share(found.count, found.total) }
      if (mentions) return t(found.kind === 'peak' ? 'trends.finding.peakMentions' : 'trends.finding.highestMentions', words)
      return t(found.kind === 'peak' ? 'trends.finding.peak' : 'trends.finding.highest', words)
    }
  }
}
