import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './choice-list.module.css'
import type { Choice, Group } from './choices.ts'

type Props = {
  id: string
  choices: readonly Choice[]
  /** Which one is chosen, or -1. */
  active: number
  onActive: (at: number) => void
  onPick: (choice: Choice) => void
}

const GROUPS: readonly Group[] = ['theme', 'source', 'term', 'recent']

/** The suggestions below the search box, by kind; the box has the keys. */
export function ChoiceList({ id, choices, active, onActive, onPick }: Props) {
  const { t } = useTranslation()
  const numbered = choices.map((choice, at) => ({ choice, at }))
  return (
    <div id={id} role="listbox" aria-label={t('suggestions.label')} className={styles.list}>
      {GROUPS.map((group) => {
        const own = numbered.filter(({ choice }) => choice.group === group)
        if (own.length === 0) return null
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={styles.group}>
              {t(`suggestions.groups.${group}`)}
            </div>
            {own.map(({ choice, at }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys
              <div
                key={at}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className={styles.choice}
                // The box keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => onActive(at)}
                onClick={() => onPick(choice)}
              >
                <Told choice={choice} />
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}

function Told({ choice: { group, text, articles, whole } }: { choice: Choice }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { themes } = useThemeNames()
  const label = group === 'theme' && themes.find(({ label: { zh, en } }) => zh === text || en === text)?.label
  const other = label && (label.zh === text ? label.en : label.zh)
  if (whole === null) return <span className={styles.clear}>{t('suggestions.clear')}</span>
  return (
    <>
      <span className={styles.text}>
        {text}
        {other && other !== text && <span className={styles.other}>{other}</span>}
      </span>
      {articles !== null && (
        <span className={styles.articles} role="img" aria-label={t('common.articles', { count: articles })}>
          {formats.number(articles)}
        </span>
      )}
    </>
  )
}
