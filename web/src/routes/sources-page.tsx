import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SourceList } from '../sources/source-list.tsx'
import { sourcesOptions } from '../sources/sources-query.ts'
import { Answer } from '../ui/answer.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'

function SourcesPage() {
  const { t } = useTranslation()
  useTitle(t('sources.title'))
  const sources = useQuery(sourcesOptions)
  return (
    <div className="page">
      <Answer query={sources} waiting={<Skeleton heights={[48, 32, 32, 32, 32]} />}>
        {(answer) =>
          answer.sources.length > 0 ? (
            <SourceList answer={answer} />
          ) : (
            <Notice title={t('sources.none')} hint={t('sources.noneHint')} />
          )
        }
      </Answer>
    </div>
  )
}

export const sourcesPage = createLazyRoute('/sources')({ component: SourcesPage })
