import type { SourcesAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { SpanMenu } from '../filters/span-menu.tsx'
import { ValueMenu } from '../filters/value-menu.tsx'
import { languageName } from '../i18n/language-names.ts'
import { Segmented } from '../ui/segmented.tsx'
import { Toggle } from '../ui/toggle.tsx'
import styles from './toolbar.module.css'
import type { TrendsState } from './trends-state.ts'

type Props = {
  state: TrendsState
  sources: SourcesAnswer | undefined
  onChange: (change: Partial<TrendsState>) => void
}

const NOTHING = '-'

/** How the chart counts and looks, and which articles it counts. */
export function Toolbar({ state, sources, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const named = (values: SourcesAnswer['sections'] = [], label = (value: string) => value) =>
    values.map(({ value, articles }) => ({
      value,
      articles,
      label: value === NOTHING ? t('common.missing') : label(value),
    }))
  const days = (sources?.sources ?? []).flatMap(({ to }) => (to?.length === 10 ? [to] : []))
  return (
    <div className={styles.toolbar}>
      <Segmented
        label={t('trends.interval')}
        value={state.interval}
        options={(['day', 'week', 'month', 'quarter', 'year'] as const).map((value) => ({
          value,
          label: t(`trends.intervals.${value}`),
        }))}
        onChange={(interval) => onChange({ interval })}
      />
      <Segmented
        label={t('trends.unit')}
        value={state.unit}
        options={(['articles', 'stories', 'mentions'] as const).map((value) => ({
          value,
          label: t(`trends.units.${value}`),
        }))}
        onChange={(unit) => onChange({ unit })}
      />
      <Segmented
        label={t('trends.measure')}
        value={state.measure}
        options={(['count', 'share'] as const).map((value) => ({
          value,
          label: t(`trends.measures.${value}`),
        }))}
        onChange={(measure) => onChange({ measure })}
      />
      <Segmented
        label={t('trends.kind')}
        value={state.kind}
        options={(['line', 'area'] as const).map((value) => ({ value, label: t(`trends.kinds.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Toggle
        text={t('search.firm')}
        hint={t('search.firmHint')}
        on={state.dates === 'firm'}
        onToggle={(on) => onChange({ dates: on ? 'firm' : 'all' })}
      />
      <SpanMenu from={state.from} to={state.to} until={days.sort().at(-1)} onChange={onChange} />
      <ValueMenu
        name={t('filters.source')}
        chosen={state.source}
        values={(sources?.sources ?? []).map(({ source, articles }) => ({
          value: source,
          label: source,
          articles,
        }))}
        onChange={(source) => onChange({ source })}
      />
      <ValueMenu
        name={t('filters.language')}
        chosen={state.language}
        values={named(sources?.languages, (code) => languageName(code, i18n.language))}
        onChange={(language) => onChange({ language })}
      />
      <ValueMenu
        name={t('filters.section')}
        chosen={state.section}
        values={named(sources?.sections)}
        onChange={(section) => onChange({ section })}
      />
    </div>
  )
}
