import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortFile } from '../ui/short-file.ts'
import styles from './item-list.module.css'

export type Item = {
  key: string | number
  file: string
  line: number | null
  /** In the reader's language. */
  outcome?: string
  id?: string | undefined
  title?: string | undefined
  reason?: string | undefined
  sample?: string | undefined
}

const AT_FIRST = 50

/** Items of a load: where each stood, and what became of it or why not. */
export function ItemList({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(AT_FIRST)
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <li key={item.key}>
            <p className={`dotted ${styles.place}`}>
              {item.outcome && <span>{item.outcome}</span>}
              <span>{shortFile(item.file)}</span>
              {item.line !== null && <span>{t('loads.line', { line: item.line })}</span>}
            </p>
            {item.id && (
              <Link className="link" to="/articles/$id" params={{ id: item.id }}>
                {item.title || item.id}
              </Link>
            )}
            {item.reason && <p className={styles.reason}>{item.reason}</p>}
            {item.sample && <p className={styles.sample}>{item.sample}</p>}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown * 4)}>
          {t('loads.more', { count: items.length - shown })}
        </button>
      )}
    </>
  )
}
