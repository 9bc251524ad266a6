import type { WhyFilter } from '@tidewatch/schema/why'
import { useTranslation } from 'react-i18next'
import { StateMark } from './state-mark.tsx'
import { useTold } from './use-told.ts'
import styles from './why-view.module.css'
import { filterWords, valueWords } from './why-words.ts'

/** The filters in force, each with whether it lets the article through. */
export function FilterList({ filters }: { filters: readonly WhyFilter[] }) {
  const { t } = useTranslation()
  const told = useTold()
  return (
    <ul className={styles.conditions}>
      {filters.map((one) => (
        <li key={one.filter}>
          <p className={styles.condition}>
            <StateMark holds={one.holds} />
            <span>
              {t('why.filterYes', {
                name: t(`why.names.${one.filter}`),
                asked: told.formats.list(one.asked.map((value) => valueWords(one.filter, value, told))),
              })}{' '}
              {!one.holds && <span className="muted">{filterWords(one, told)}</span>}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
