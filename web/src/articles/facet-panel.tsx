import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilters } from '../filters/filter-defaults.ts'
import { hasFilters, type SearchState } from '../filters/search-state.ts'
import { SpanMenu } from '../filters/span-menu.tsx'
import { languageName } from '../i18n/language-names.ts'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './facet-panel.module.css'
import { FacetValues } from './facet-values.tsx'
import { useFacets } from './use-facets.ts'
import { YearBars } from './year-bars.tsx'

type Props = {
  state: SearchState
  facets: ArticlesAnswer['facets']
  onChange: (change: Partial<SearchState>) => void
}

const NOTHING = '-'

/** What the results can be narrowed by, each value with its number of articles. */
export function FacetPanel({ state, facets: own, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const names = useThemeNames()
  const facets = useFacets(state, own)
  const [opened, setOpened] = useState(false)
  const value = (text: string) => (text === NOTHING ? t('common.missing') : text)
  const labels = {
    theme: names.label,
    source: value,
    language: (code: string) => (code === NOTHING ? t('common.missing') : languageName(code, i18n.language)),
    section: value,
  }
  return (
    <section className={styles.panel} aria-label={t('search.facets')}>
      <button
        type="button"
        className={`button ${styles.toggle}`}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {t('search.facets')}
      </button>
      <div className={styles.groups} data-open={opened || undefined}>
        {hasFilters(state) && (
          <button type="button" className="button" onClick={() => onChange({ ...noFilters, q: state.q })}>
            {t('search.clearAll')}
          </button>
        )}
        <YearBars
          counts={facets.year}
          from={state.from}
          to={state.to}
          precision={state.precision}
          onChange={onChange}
        />
        <div>
          <SpanMenu from={state.from} to={state.to} until={undefined} onChange={onChange} />
        </div>
        {(['theme', 'source', 'language', 'section'] as const).map((facet) => (
          <FacetValues
            key={facet}
            title={t(`search.facet.${facet}`)}
            counts={facets[facet]}
            chosen={state[facet]}
            label={labels[facet]}
            {...(facet === 'theme' ? { color: names.color } : {})}
            onChange={(chosen) => onChange({ [facet]: chosen })}
          />
        ))}
      </div>
    </section>
  )
}
