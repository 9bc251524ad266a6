import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import { Icon } from '../ui/icons.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './drawer.module.css'
import { type Point, UNDATED, UNPLACED } from './open-point.ts'
import { pointCount } from './point-count.ts'
import { seriesNames } from './series-names.ts'
import type { TrendsState } from './trends-state.ts'

type Props = {
  point: Point
  state: TrendsState
  answer: TimelineAnswer | undefined
  /** Total of the list below, undefined while it loads. */
  listed: number | undefined
  /** Opened by hand just now, so that it takes the focus; not when the page was opened with it. */
  takeFocus: boolean
  search: ReactNode
  onClose: () => void
  children: ReactNode
}

const FROM_BELOW = '(max-width: 1080px)'

/** The articles of one point beside the chart, with the point's number said again. */
export function Drawer({ point, state, answer, listed, takeFocus, search, onClose, children }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const themes = useThemeNames()
  const names = seriesNames(state, themes, t)
  const heading = useRef<HTMLHeadingElement>(null)
  const count = answer ? pointCount(answer, point) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new point takes the focus anew
  useEffect(() => {
    if (!takeFocus) return
    heading.current?.focus({ preventScroll: true })
    // Where the drawer comes from below, the chart moves up into what is left of the screen.
    if (matchMedia(FROM_BELOW).matches)
      document.querySelector('[data-chart]')?.scrollIntoView({ block: 'start' })
  }, [point.series, point.period, takeFocus])
  const special = point.period === UNDATED || point.period === UNPLACED
  const period = special
    ? t(`trends.drawer.${point.period as 'undated' | 'unplaced'}`)
    : formats.period(point.period)
  const articles = (number: number) =>
    t(state.unit === 'stories' ? 'common.stories' : 'common.articles', { count: number })
  const mentions = state.unit === 'mentions' && point.series !== ''
  return (
    <aside className={styles.drawer} aria-label={t('trends.drawer.label')}>
      <header className={styles.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {period}
            <span className={styles.series}>
              {point.series !== '' && <Dot color={names.color(point.series)} />} {names.name(point.series)}
            </span>
          </h2>
          <p className={styles.count}>
            <strong>
              {listed === undefined
                ? t('common.loading')
                : mentions && count !== null
                  ? t('trends.drawer.mentionsIn', {
                      mentions: t('common.mentions', { count }),
                      articles: articles(listed),
                    })
                  : articles(listed)}
            </strong>
            {search}
          </p>
        </div>
        <button type="button" className={styles.close} aria-label={t('common.close')} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      {!mentions && count !== null && listed !== undefined && count !== listed && (
        <p className={styles.differs} role="alert">
          {t('trends.drawer.differs', { point: count, list: listed })}
        </p>
      )}
      <div className={styles.list}>{children}</div>
    </aside>
  )
}
