import { Link } from '@tanstack/react-router'
import type { ConcordanceLine } from '@tidewatch/schema/concordance'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { placeHash } from '../filters/place-hash.ts'
import styles from './concordance-table.module.css'

/** A click beside the match opens it too, but for one that ends a selection. */
function openLine({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): void {
  if (target instanceof Element && target.closest('a')) return
  if (getSelection()?.isCollapsed === false) return
  currentTarget.querySelector('a')?.click()
}

/** One match between its neighbours; it opens its article. */
export function ConcordanceRow({ line, q }: { line: ConcordanceLine; q: string }) {
  const { t } = useTranslation()
  const lang = line.language === 'zh' ? 'zh-CN' : line.language
  return (
    <tr className={styles.row} onClick={openLine}>
      <td className={styles.before} lang={lang}>
        <bdi>{line.left}</bdi>
      </td>
      <td className={styles.match} lang={lang}>
        <Link
          to="/articles/$id"
          params={{ id: line.id }}
          search={{ q }}
          hash={placeHash(line)}
          title={line.title}
          data-line
        >
          <mark>{line.match}</mark>
        </Link>
      </td>
      <td className={styles.after} lang={lang}>
        {line.right}
      </td>
      <td className={styles.article}>
        <span>{line.day ?? t('common.undated')}</span>
        <span className={styles.source}>{line.source}</span>
        {line.field === 'title' && <span>{t('concordance.inTitle')}</span>}
      </td>
    </tr>
  )
}
