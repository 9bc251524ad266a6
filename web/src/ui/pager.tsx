import { useTranslation } from 'react-i18next'
import { Icon } from './icons.tsx'
import styles from './pager.module.css'

type Props = {
  total: number
  page: number
  pageSize: number
  stories?: boolean
  onPage: (page: number) => void
}

export function Pager({ total, page, pageSize, stories = false, onPage }: Props) {
  const { t } = useTranslation()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (total === 0) return null
  const from = (page - 1) * pageSize + 1
  return (
    <nav className={styles.pager} aria-label={t('common.page.label')}>
      <span className="muted">
        {t(stories ? 'common.page.ofStories' : 'common.page.of', {
          from,
          to: Math.min(total, page * pageSize),
          total,
        })}
      </span>
      {pages > 1 && (
        <span className={styles.steps}>
          <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            <Icon name="left" size={12} />
            {t('common.page.previous')}
          </button>
          <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {t('common.page.next')}
            <Icon name="right" size={12} />
          </button>
        </span>
      )}
    </nav>
  )
}
