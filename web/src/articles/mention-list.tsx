import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dot } from '../ui/dot.tsx'
import { Icon } from '../ui/icons.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './mention-list.module.css'
import { PlaceList, type PlaceSnippet } from './place-list.tsx'
import { MATCH } from './place-marks.ts'

type Props = {
  q: string
  /** Theme (or `''` for the query's matches) → how many places are marked. */
  counts: ReadonlyMap<string, number>
  hidden: ReadonlySet<string>
  places: ReadonlyMap<string, readonly PlaceSnippet[]>
  current: { theme: string; number: number }
  onToggle: (theme: string) => void
  onJump: (theme: string, step: 1 | -1) => void
  onPlace: (theme: string, number: number) => void
}

/** The themes of an article: their marks can be put on and off, walked one by one, and listed. */
export function MentionList({ q, counts, hidden, places, current, onToggle, onJump, onPlace }: Props) {
  const { t } = useTranslation()
  const [listed, setListed] = useState<string | null>(null)
  const names = useThemeNames()
  const name = (theme: string) =>
    theme === MATCH ? t('article.matches', { query: t('common.quote', { text: q }) }) : names.label(theme)
  const rows = [...counts].sort((a, b) => Number(b[0] === MATCH) - Number(a[0] === MATCH) || b[1] - a[1])
  if (rows.length === 0) return <p className="muted">{t('article.noThemes')}</p>
  return (
    <ul>
      {rows.map(([theme, count]) => (
        <li key={theme}>
          <div className={styles.row}>
            <label className={styles.name}>
              <input
                type="checkbox"
                checked={!hidden.has(theme)}
                aria-label={t('article.show', { name: name(theme) })}
                onChange={() => onToggle(theme)}
              />
              <Dot color={theme === MATCH ? 'var(--match)' : names.color(theme)} />
              <span>{name(theme)}</span>
            </label>
            <button
              type="button"
              className={`numbers link ${styles.count}`}
              title={t('reading.places', { name: name(theme) })}
              aria-label={`${t('reading.places', { name: name(theme) })}: ${count}`}
              aria-expanded={listed === theme}
              onClick={() => setListed(listed === theme ? null : theme)}
            >
              {count}
            </button>
            <span className={styles.steps}>
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  type="button"
                  disabled={hidden.has(theme)}
                  title={t(step === 1 ? 'article.next' : 'article.previous', { name: name(theme) })}
                  aria-label={t(step === 1 ? 'article.next' : 'article.previous', { name: name(theme) })}
                  onClick={() => onJump(theme, step)}
                >
                  <Icon name={step === 1 ? 'down' : 'up'} size={14} />
                </button>
              ))}
            </span>
          </div>
          {listed === theme && (
            <PlaceList
              name={name(theme)}
              places={places.get(theme) ?? []}
              current={current.theme === theme ? current.number : 0}
              onJump={(number) => onPlace(theme, number)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
