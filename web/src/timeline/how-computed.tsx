import type { Unit } from '@tidewatch/schema/filters'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import styles from './how-computed.module.css'

/** What every number on the chart says, and the rules by which it was made. */
export function HowComputed({ unit, of }: { unit: Unit; of: 'themes' | 'query' | 'all' }) {
  const { t } = useTranslation()
  const keys = [
    ...(of === 'all' ? [] : ([of === 'query' ? 'containsQuery' : 'contains'] as const)),
    of !== 'themes' && unit === 'articles' ? 'articlesQuery' : unit,
    of === 'themes' ? 'share' : 'shareQuery',
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
