import type { TFunction } from 'i18next'
import { inks } from '../chart/palette.ts'
import type { ThemeNames } from '../ui/theme-names.tsx'
import type { TrendsState } from './trends-state.ts'

/** Names and colours of a chart's series: themes have their own, a query and all articles are drawn in ink. */
export function seriesNames(state: TrendsState, names: ThemeNames, t: TFunction) {
  const { themes } = names
  const quoted = t('common.quote', { text: state.q })
  // A theme just taken off the chart still stands in the answer on the screen until the new one has come.
  const isTheme = (series: string) => state.theme.includes(series) || themes.some(({ id }) => id === series)
  return {
    name: (series: string) => {
      if (isTheme(series)) return names.label(series)
      if (series === '')
        return state.q && state.theme.length > 0 ? t('trends.allOf', { query: quoted }) : t('trends.all')
      return state.q ? quoted : t('trends.all')
    },
    color: (series: string) => (isTheme(series) ? names.color(series) : inks[names.scheme].ink),
  }
}
export type SeriesNames = ReturnType<typeof seriesNames>
