import { useTranslation } from 'react-i18next'
import { filtersInForce, type SearchState, WITHOUT } from '../filters/search-state.ts'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import styles from '../ui/chip.module.css'
import { Chip } from '../ui/chip.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import { spanWords } from './span-words.ts'

type Props = { state: SearchState; onChange: (change: Partial<SearchState>) => void }

const NOTHING = '-'

/** The filters that narrow the list, each to be taken away; those with a button of their own beside it are not here. */
export function ActiveFilters({ state, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  const inForce = filtersInForce(state)
  const valued = (['theme', 'source', 'language', 'section', 'precision'] as const).flatMap((name) =>
    state[name].map((value) => ({ name, value })),
  )
  if (valued.length === 0 && !inForce.includes('span') && !inForce.includes('story')) return null
  const words = ({ name, value }: (typeof valued)[number]) => {
    if (name === 'theme') return names.label(value)
    if (name === 'precision') return t(`why.precisions.${value as 'day'}`)
    const said =
      value === NOTHING
        ? t('common.missing')
        : name === 'language'
          ? languageName(value, formats.language)
          : value
    return name === 'source' || name === 'language'
      ? said
      : t('filters.chosen', { name: t('search.facet.section'), values: said })
  }
  return (
    <ul className={styles.chips} aria-label={t('search.active')}>
      {inForce.includes('span') && (
        <Chip text={spanWords(state, t, formats)} onRemove={() => onChange(WITHOUT.span)} />
      )}
      {valued.map((one) => (
        <Chip
          key={`${one.name} ${one.value}`}
          text={words(one)}
          color={one.name === 'theme' ? names.color(one.value) : undefined}
          onRemove={() =>
            onChange({ [one.name]: state[one.name].filter((value: string) => value !== one.value) })
          }
        />
      ))}
      {inForce.includes('story') && (
        <Chip text={t('search.oneStory')} onRemove={() => onChange(WITHOUT.story)} />
      )}
    </ul>
  )
}
