import type { ArticleItem } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './article-row.module.css'

/** The themes of one article with their mentions, as many as a row has room for. */
export function RowThemes({ themes, most }: { themes: ArticleItem['themes']; most: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  if (themes.length === 0) return null
  return (
    <ul className={styles.themes} aria-label={t('search.facet.theme')}>
      {themes.slice(0, most).map(({ id, mentions }) => (
        <li key={id}>
          <Dot color={names.color(id)} />
          {names.label(id)} <span className={styles.number}>{formats.number(mentions)}</span>
        </li>
      ))}
      {themes.length > most && <li>+{themes.length - most}</li>}
    </ul>
  )
}
