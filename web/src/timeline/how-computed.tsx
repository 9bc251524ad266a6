import type { Unit } from '@tidewatch/schema/filters'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import styles from './how-computed.module.css'

/** What every number on the chart says, and the rules by which it was made. */
export function HowComputed({ unit, ofQuery }: { unit: Unit; ofQuery: boolean }) {
  const { t } = useTranslation()
  const keys = [
    'contains',
    unit,
    ofQuery ? 'shareQuery' : 'share',
    'day',
    'partial',
    'exact',
    'finding',
  ] as const
  return (
    <details className={styles.how}>
      <summary>
        <Icon name="right" size={12} />
        {t('trends.footer.how')}
      </summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(`trends.how.${key}`)}</li>
        ))}
      </ul>
    </details>
  )
}
