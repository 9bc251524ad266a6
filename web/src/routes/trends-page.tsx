import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sourcesOptions } from '../sources/sources-query.ts'
import { ChartFigure } from '../timeline/chart-figure.tsx'
import { type Point, pointText, readPoint } from '../timeline/open-point.ts'
import { ThemeChips } from '../timeline/theme-chips.tsx'
import { timelineOptions, timelineQueryOf } from '../timeline/timeline-query.ts'
import { Toolbar } from '../timeline/toolbar.tsx'
import { changeTrends, type TrendsState } from '../timeline/trends-state.ts'
import { Answer } from '../ui/answer.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { ThemesTogether } from '../ui/theme-names.tsx'
import { PointArticles } from './point-articles.tsx'
import styles from './trends-page.module.css'

const route = getRouteApi('/trends')

function TrendsPage() {
  const { t } = useTranslation()
  const state = route.useSearch()
  const navigate = route.useNavigate()
  const timeline = useQuery(timelineOptions(timelineQueryOf(state)))
  const sources = useQuery(sourcesOptions)
  const byHand = useRef(false)
  const change = (patch: Partial<TrendsState>) =>
    void navigate({ search: (was) => changeTrends(was as TrendsState, patch), resetScroll: false })
  const open = (point: Point) => {
    byHand.current = true
    change({ open: pointText(point) })
  }
  const close = () => {
    change({ open: undefined })
    document.querySelector<HTMLElement>('[data-chart]')?.focus({ preventScroll: true })
  }
  useHotkeys(state.open ? { Escape: close } : {})
  const point = readPoint(state.open)
  return (
    <ThemesTogether ids={state.theme}>
      <section className={styles.controls} aria-label={t('filters.label')}>
        <ThemeChips theme={state.theme} q={state.q} onChange={change} />
        <Toolbar state={state} sources={sources.data} onChange={change} />
      </section>
      <div className={styles.columns}>
        <div className={`page ${styles.main}`}>
          <Answer query={timeline} waiting={<Skeleton heights={[30, 18, 460]} />}>
            {(answer) =>
              answer.periods.length === 0 && answer.undated.total + answer.unplaced.total === 0 ? (
                <NoArticles />
              ) : (
                <ChartFigure answer={answer} state={state} onChange={change} onOpen={open} />
              )
            }
          </Answer>
        </div>
        {point && (
          <PointArticles
            key={state.open}
            point={point}
            state={state}
            answer={timeline.isPlaceholderData ? undefined : timeline.data}
            takeFocus={byHand.current}
            onPage={(page) => change({ page })}
            onClose={close}
          />
        )}
      </div>
    </ThemesTogether>
  )
}

function NoArticles() {
  const { t } = useTranslation()
  return (
    <div className={styles.empty} role="status">
      <h1>{t('trends.empty.title')}</h1>
      <p className="muted">{t('trends.empty.hint')}</p>
      <Link className="button" to="/">
        {t('trends.empty.action')}
      </Link>
    </div>
  )
}

export const trendsPage = createLazyRoute('/trends')({ component: TrendsPage })
