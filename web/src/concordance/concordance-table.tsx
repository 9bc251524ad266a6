import type { ConcordanceLine } from '@tidewatch/schema/concordance'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRowKeys } from '../ui/row-keys.ts'
import { ConcordanceRow } from './concordance-row.tsx'
import styles from './concordance-table.module.css'

type Props = { lines: readonly ConcordanceLine[]; q: string }

/** Matches one under the other, each between its neighbours. */
export function ConcordanceTable({ lines, q }: Props) {
  const { t } = useTranslation()
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys({ list: body, row: 'tr', link: 'a[data-line]' })
  return (
    <table className={styles.table}>
      <caption className="hidden">{t('concordance.table')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.before}>
            {t('concordance.columns.before')}
          </th>
          <th scope="col" className={styles.match}>
            {t('concordance.columns.match')}
          </th>
          <th scope="col" className={styles.after}>
            {t('concordance.columns.after')}
          </th>
          <th scope="col" className={styles.article}>
            {t('concordance.columns.article')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {lines.map((line) => (
          <ConcordanceRow key={`${line.id} ${line.version} ${line.field} ${line.from}`} line={line} q={q} />
        ))}
      </tbody>
    </table>
  )
}
