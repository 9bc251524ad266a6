import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ThemeList } from '../themes/theme-list.tsx'
import { themesOptions } from '../themes/themes-query.ts'
import { Answer } from '../ui/answer.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'

const route = getRouteApi('/themes')

function ThemesPage() {
  const { t } = useTranslation()
  useTitle(t('themes.title'))
  const state = route.useSearch()
  const navigate = route.useNavigate()
  const themes = useQuery(themesOptions)
  return (
    <div className="page">
      <Answer query={themes} waiting={<Skeleton heights={[48, 64, 64, 64, 64, 64]} />}>
        {(answer) => (
          <ThemeList
            themes={answer.themes}
            state={state}
            onChange={(change) =>
              void navigate({ search: { ...state, ...change }, replace: true, resetScroll: false })
            }
          />
        )}
      </Answer>
    </div>
  )
}

export const themesPage = createLazyRoute('/themes')({ component: ThemesPage })
