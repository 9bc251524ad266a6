import { Link } from '@tanstack/react-router'
import type { Filters } from '@tidewatch/schema/filters'
import { useTranslation } from 'react-i18next'
import { noFilters, pickFilters } from '../filters/filter-defaults.ts'

type Props = { id: string; title: string; text: 'here' | 'ask' }

/** To the reasons of one article under the query and filters of the page it stands on. */
export function WhyLink({ id, title, text }: Props) {
  const { t } = useTranslation()
  return (
    <Link
      className="link"
      to="/why"
      search={(was: Partial<Filters>) => ({ ...pickFilters({ ...noFilters, ...was }), article: id })}
      aria-label={`${t(`why.${text}`)} ${title}`}
    >
      {t(`why.${text}`)}
    </Link>
  )
}
