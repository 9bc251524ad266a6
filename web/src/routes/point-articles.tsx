import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TimelineAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { useTranslation } from 'react-i18next'
import { ArticleList } from '../articles/article-list.tsx'
import { articlesOptions } from '../articles/articles-query.ts'
import { Drawer } from '../timeline/drawer.tsx'
import { type Point, pointQuery } from '../timeline/open-point.ts'
import type { TrendsState } from '../timeline/trends-state.ts'
import { Answer } from '../ui/answer.tsx'
import { Pager } from '../ui/pager.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

type Props = {
  point: Point
  state: TrendsState
  answer: TimelineAnswer | undefined
  takeFocus: boolean
  onPage: (page: number) => void
  onClose: () => void
}

/** The drawer of Trends: exactly the articles that a point counted. */
export function PointArticles(props: Props) {
  const query = pointQuery(props.state, props.point)
  if (query) return <Listed {...props} query={query} />
  const { onPage: _, ...rest } = props
  return (
    <Drawer {...rest} listed={0} search={null}>
      {null}
    </Drawer>
  )
}

function Listed({ query, onPage, ...props }: Props & { query: ArticlesQuery }) {
  const { t } = useTranslation()
  const articles = useQuery(articlesOptions(query))
  const { page: _, pageSize: __, ...search } = query
  return (
    <Drawer
      {...props}
      listed={articles.data?.total}
      search={
        <Link className="link" to="/search" search={search}>
          {t('trends.drawer.search')}
        </Link>
      }
    >
      <Answer query={articles} waiting={<Skeleton heights={[72, 72, 72, 72]} />}>
        {({ items, total, page, pageSize }) => (
          <>
            <ArticleList items={items} q={query.q} label={t('trends.drawer.label')} compact />
            <Pager total={total} page={page} pageSize={pageSize} onPage={onPage} />
          </>
        )}
      </Answer>
    </Drawer>
  )
}
