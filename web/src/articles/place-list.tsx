import { useTranslation } from 'react-i18next'
import styles from './place-list.module.css'

/** One place of a theme or of the query, with some text around it. */
export type PlaceSnippet = { number: number; before: string; match: string; after: string; lang: string }

type Props = {
  name: string
  places: readonly PlaceSnippet[]
  current: number
  onJump: (number: number) => void
}

/** All places of one theme in their order; a click goes there. */
export function PlaceList({ name, places, current, onJump }: Props) {
  const { t } = useTranslation()
  return (
    <ol className={styles.places} aria-label={t('reading.places', { name })}>
      {places.map(({ number, before, match, after, lang }) => (
        <li key={number}>
          <button
            type="button"
            lang={lang}
            aria-current={number === current || undefined}
            onClick={() => onJump(number)}
          >
            {before}
            <b>{match}</b>
            {after}
          </button>
        </li>
      ))}
    </ol>
  )
}
