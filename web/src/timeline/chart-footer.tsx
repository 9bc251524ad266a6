import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { apiPath } from '../api.ts'
import type { ChartModel } from '../chart/chart-model.ts'
import styles from './chart-footer.module.css'
import { CopyLink } from './copy-link.tsx'
import { HowComputed } from './how-computed.tsx'
import { type Point, UNDATED, UNPLACED } from './open-point.ts'
import { savePicture } from './save-picture.ts'
import { timelineQueryOf } from './timeline-query.ts'
import type { TrendsState } from './trends-state.ts'

type Props = {
  answer: TimelineAnswer
  state: TrendsState
  words: { title: string; under: string }
  model: (width: number) => ChartModel
  onChange: (change: Partial<TrendsState>) => void
  onOpen: (point: Point) => void
}

/** Where the numbers come from, what is in no point, and the chart in other forms. */
export function ChartFooter({ answer, state, words, model, onChange, onOpen }: Props) {
  const { t } = useTranslation()
  const note = [
    t('common.product'),
    t('trends.footer.revision', { revision: answer.revision }),
    ...(['undated', 'unplaced'] as const).map((group) =>
      t(`trends.footer.${group}`, { count: answer[group].total }),
    ),
  ].join(' · ')
  const save = (type: 'png' | 'svg') => void savePicture(type, model, { ...words, note })
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p className="dotted">
          <span>{t('trends.footer.revision', { revision: answer.revision })}</span>
          {([UNDATED, UNPLACED] as const).map((group) => {
            const text = t(`trends.footer.${group}`, { count: answer[group].total })
            if (answer[group].total === 0) return <span key={group}>{text}</span>
            return (
              <button
                key={group}
                type="button"
                className="link"
                onClick={() => onOpen({ series: '', period: group })}
              >
                {text}
              </button>
            )
          })}
        </p>
        <div className={styles.tools} role="group" aria-label={t('trends.footer.tools')}>
          <button
            type="button"
            className="button"
            data-quiet
            aria-pressed={state.view === 'table'}
            onClick={() => onChange({ view: state.view === 'table' ? 'chart' : 'table' })}
          >
            {t(state.view === 'table' ? 'trends.footer.chart' : 'trends.footer.table')}
          </button>
          <a className="button" data-quiet href={apiPath('/timeline.csv', timelineQueryOf(state))} download>
            {t('trends.footer.csv')}
          </a>
          {(['png', 'svg'] as const).map((type) => (
            <button key={type} type="button" className="button" data-quiet onClick={() => save(type)}>
              {t(`trends.footer.${type}`)}
            </button>
          ))}
          <CopyLink />
        </div>
      </div>
      <HowComputed unit={answer.unit} of={state.theme.length > 0 ? 'themes' : state.q ? 'query' : 'all'} />
    </footer>
  )
}
