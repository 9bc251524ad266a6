import type { TimelineAnswer } from '@tidewatch/schema/answers'
import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import { periodDays } from './period.ts'
import type { TrendsState } from './trends-state.ts'

/** The days that a chart's periods reach over, clipped to what was asked for. */
export function chartSpan(answer: TimelineAnswer, { from, to }: TrendsState) {
  const [first, last] = [answer.periods[0], answer.periods.at(-1)]
  return {
    from: from ?? (first ? periodDays(first).from : ''),
    to: to ?? (last ? periodDays(last).to : ''),
  }
}

const SHARES = { articles: 'shareArticles', stories: 'shareStories', mentions: 'shareMentions' } as const

/** Unit, span and filters in words, the pieces of the line under a chart's title. */
export function subtitle(
  answer: TimelineAnswer,
  state: TrendsState,
  t: TFunction,
  formats: Formats,
): string[] {
  const interval = t(`trends.intervals.${answer.interval}`)
  const share = state.measure === 'share'
  const unit = t(`trends.subtitle.${share ? SHARES[answer.unit] : answer.unit}`, { interval })
  const [first, last] = [answer.periods[0], answer.periods.at(-1)]
  const span = first && last ? [t('trends.subtitle.span', spanWords(state, first, last, formats))] : []
  const within =
    state.q !== '' && state.theme.length > 0
      ? [t('trends.subtitle.containing', { text: t('common.quote', { text: state.q }) })]
      : []
  const sources = state.source.length > 0 ? formats.list(state.source) : t('trends.subtitle.allSources')
  const sections = state.section.length > 0 ? [formats.list(state.section)] : []
  const languages =
    state.language.length > 0
      ? [formats.list(state.language.map((code) => languageName(code, formats.language)))]
      : []
  const firm = state.dates === 'firm' ? [t('trends.subtitle.firm')] : []
  return [unit, ...span, ...within, sources, ...sections, ...languages, ...firm]
}

/** Periods by their names; a day only where the span asked for begins or ends inside one. */
function spanWords({ from, to }: TrendsState, first: string, last: string, formats: Formats) {
  const cutsFirst = from !== undefined && from > periodDays(first).from
  const cutsLast = to !== undefined && to < periodDays(last).to
  return {
    from: cutsFirst ? formats.day(from) : formats.period(first),
    to: cutsLast ? formats.day(to) : formats.period(last),
  }
}
