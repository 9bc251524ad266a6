import { useTranslation } from 'react-i18next'
import styles from './skeleton.module.css'

/** Grey lines of the given heights, for the first paint only. */
export function Skeleton({ heights }: { heights: readonly number[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.skeleton} role="status" aria-label={t('common.loading')}>
      {heights.map((height, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <div key={at} style={{ height }} />
      ))}
    </div>
  )
}
