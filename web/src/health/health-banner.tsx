import type { HealthAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import styles from './health-banner.module.css'

/** What goes on behind the page and changes, or holds up, its numbers. */
export function HealthBanner({ health, failed }: { health: HealthAnswer | undefined; failed: boolean }) {
  const { t } = useTranslation()
  const text = failed
    ? `${t('states.unreachable')} ${t('states.retrying')}`
    : health?.busy
      ? t(`states.busy.${health.busy}`)
      : health?.status === 'degraded'
        ? t('states.degraded')
        : ''
  return (
    <div role="status" className={text ? styles.banner : undefined}>
      {text}
    </div>
  )
}
