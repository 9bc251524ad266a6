import { useTranslation } from 'react-i18next'
import { CopyCitations } from './copy-citations.tsx'
import { clearSelected, useSelected } from './selection.ts'
import styles from './selection-bar.module.css'

/** What can be done with the selected articles; stands at the foot of the window while there are some. */
export function SelectionBar({ here }: { here: ReadonlySet<string> }) {
  const { t } = useTranslation()
  const selected = useSelected()
  if (selected.size === 0) return null
  const items = [...selected.values()]
  const elsewhere = items.filter(({ id }) => !here.has(id)).length
  return (
    <section className={styles.bar} aria-label={t('search.selection.label')}>
      <p role="status">
        <strong>{t('search.selection.count', { count: items.length })}</strong>
        {elsewhere > 0 && (
          <span className="muted"> {t('search.selection.elsewhere', { count: elsewhere })}</span>
        )}
      </p>
      <CopyCitations ids={items.map(({ id }) => id)} />
      <button type="button" className="button" onClick={() => void saveCsv(items)}>
        {t('search.selection.csv')}
      </button>
      <button type="button" className="button" data-quiet onClick={clearSelected}>
        {t('common.clear')}
      </button>
    </section>
  )
}

async function saveCsv(items: Parameters<typeof import('./selected-csv.ts').selectedCsv>[0]) {
  const { selectedCsv } = await import('./selected-csv.ts')
  const address = URL.createObjectURL(new Blob([selectedCsv(items)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'tidewatch-selected.csv'
  link.click()
  URL.revokeObjectURL(address)
}
