import { Link } from '@tanstack/react-router'
import type { ThemesAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './theme-list.module.css'
import type { ThemesState } from './themes-state.ts'

type Theme = ThemesAnswer['themes'][number]
type Props = { themes: Theme[]; state: ThemesState; onChange: (change: Partial<ThemesState>) => void }

const holds = (theme: Theme, wanted: string) =>
  [theme.id, theme.label.zh, theme.label.en, ...theme.terms].some((text) =>
    text.toLowerCase().includes(wanted),
  )

/** The dictionary as it is in force: every theme with its terms, its articles and its chart. */
export function ThemeList({ themes, state, onChange }: Props) {
  const { t } = useTranslation()
  const shown = themes.filter((theme) => holds(theme, state.find.trim().toLowerCase()))
  if (state.order === 'articles') shown.sort((a, b) => b.articles - a.articles)
  const top = Math.max(1, ...themes.map(({ articles }) => articles))
  return (
    <>
      <header className={`lead ${styles.head}`}>
        <div>
          <h1>{t('themes.title')}</h1>
          <p>{t('themes.lead', { count: themes.length })}</p>
        </div>
        <div className={styles.tools}>
          <input
            className={styles.find}
            type="search"
            value={state.find}
            aria-label={t('themes.filter')}
            placeholder={t('themes.filter')}
            onChange={({ target }) => onChange({ find: target.value })}
          />
          <Segmented
            label={t('themes.order')}
            value={state.order}
            options={(['dictionary', 'articles'] as const).map((value) => ({
              value,
              label: t(`themes.orders.${value}`),
            }))}
            onChange={(order) => onChange({ order })}
          />
        </div>
      </header>
      {shown.length === 0 ? (
        <p className="muted">{t('themes.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('themes.columns.theme')}</th>
              <th scope="col">{t('themes.columns.terms')}</th>
              <th scope="col" className="numbers">
                {t('themes.columns.articles')}
              </th>
              <th scope="col">{t('themes.columns.chart')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((theme) => (
              <ThemeRow key={theme.id} theme={theme} top={top} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function ThemeRow({ theme, top }: { theme: Theme; top: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  const name = names.label(theme.id)
  const other = formats.language === 'zh' ? theme.label.en : theme.label.zh
  return (
    <tr id={theme.id}>
      <th scope="row">
        <span className={styles.name}>
          <Dot color={names.color(theme.id)} /> {name}
        </span>
        {other !== name && (
          <span className={styles.other} lang={formats.language === 'zh' ? 'en' : 'zh-CN'}>
            {other}
          </span>
        )}
        <code className={styles.id}>{theme.id}</code>
      </th>
      <td className={styles.terms}>
        <p className="dotted">
          {theme.terms.map((term) => (
            <span key={term}>{term}</span>
          ))}
        </p>
        {theme.exclude.length > 0 && (
          <p className={`dotted ${styles.except}`}>
            <span className={styles.not}>{t('themes.except')}</span>
            {theme.exclude.map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </p>
        )}
      </td>
      <td className="numbers">
        <Link
          className="link"
          to="/search"
          search={{ theme: [theme.id] }}
          aria-label={t('themes.articlesOf', {
            name,
            articles: t('common.articles', { count: theme.articles }),
          })}
        >
          {formats.number(theme.articles)}
        </Link>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(theme.articles / top) * 100}%`, background: names.color(theme.id) }} />
        </span>
      </td>
      <td>
        <Link
          className="link"
          to="/trends"
          search={{ theme: [theme.id] }}
          aria-label={t('themes.chartOf', { name })}
        >
          {t('themes.openChart')}
        </Link>
      </td>
    </tr>
  )
}
