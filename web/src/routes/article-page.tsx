import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi, Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import type { ArticleAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../api.ts'
import { ArticleView } from '../articles/article-view.tsx'
import { articleOptions } from '../articles/articles-query.ts'
import { Answer } from '../ui/answer.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Icon } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ThemesTogether } from '../ui/theme-names.tsx'
import { useTitle } from '../ui/use-title.ts'

const route = getRouteApi('/articles/$id')

function ArticlePage() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  const { q, hide } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const article = useQuery(articleOptions(id, q))
  useTitle(article.data?.versions[0]?.title)
  const back = () =>
    canGoBack ? router.history.back() : void router.navigate({ to: '/search', search: { q } })
  useHotkeys({ Escape: back })
  return (
    <div className="page">
      <Answer
        query={article}
        waiting={<Skeleton heights={[20, 40, 400]} />}
        failed={(error) => (error instanceof ApiError && error.status === 404 ? <Missing /> : null)}
      >
        {(found) => (
          <ThemesTogether ids={themesOf(found)}>
            <ArticleView
              article={found}
              q={q}
              hidden={hide}
              back={
                <button type="button" className="link" onClick={back}>
                  <Icon name="left" size={12} /> {t('article.back')}
                </button>
              }
              onHide={(hidden) =>
                void navigate({ search: { q, hide: hidden }, replace: true, resetScroll: false })
              }
            />
          </ThemesTogether>
        )}
      </Answer>
    </div>
  )
}

/** Also those mentioned only in what was removed. */
const themesOf = ({ versions, removedPlaces }: ArticleAnswer) =>
  [
    ...versions.flatMap(({ mentions: { title, body } }) => [...title, ...body]),
    ...removedPlaces.flatMap(({ mentions }) => mentions),
  ].map(({ theme }) => theme)

function Missing() {
  const { t } = useTranslation()
  return (
    <Notice
      title={t('article.missing.title')}
      hint={t('article.missing.hint')}
      action={
        <Link className="button" to="/search">
          {t('article.missing.action')}
        </Link>
      }
    />
  )
}

export const articlePage = createLazyRoute('/articles/$id')({ component: ArticlePage })
