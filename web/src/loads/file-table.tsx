import type { LoadFile } from '@tidewatch/schema/ledger'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { shortFile } from '../ui/short-file.ts'
import { COUNTS } from './count-line.tsx'
import styles from './ledger-list.module.css'

/** The files and addresses of a load, each with what became of it. */
export function FileTable({ files, total }: { files: readonly LoadFile[]; total: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (files.length === 0) return null
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{`${t('loads.ledger.files')} (${formats.number(total)})`}</th>
            {COUNTS.map((key) => (
              <th key={key} scope="col" className="numbers">
                {t(`loads.counts.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ file, counts, removed }) => (
            <tr key={file}>
              <th scope="row" className={styles.paths}>
                {shortFile(file)}
                {removed && <span className="muted"> · {t('loads.ledger.removal')}</span>}
              </th>
              {COUNTS.map((key) => (
                <td key={key} className="numbers">
                  {formats.number(counts[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
