import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, faultOf, isPassing } from '../api.ts'
import styles from './answer.module.css'
import { Notice } from './notice.tsx'
import { QueryFaultNote } from './query-fault-note.tsx'

type Props<T> = {
  query: UseQueryResult<T, Error>
  /** Stands on first paint only; later the old answer stays, dimmed, until the new one is there. */
  waiting: ReactNode
  /** In place of the general sentence, for failures that this answer knows better. */
  failed?: (error: Error) => ReactNode
  children: (data: T) => ReactNode
}

/** The one place for waiting, failure and an engine that is down. */
export function Answer<T>({ query, waiting, failed, children }: Props<T>) {
  const { data, error, failureReason, isFetching, isPlaceholderData } = query
  const passing = isFetching && isPassing(failureReason) ? failureReason : null
  if (error) return failed?.(error) ?? <Failure error={error} again={() => void query.refetch()} />
  if (data === undefined) return passing ? <Waiting error={passing} /> : waiting
  return (
    <>
      {passing && <Waiting error={passing} small />}
      <div className={isPlaceholderData ? styles.dimmed : styles.here} aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    </>
  )
}

function Waiting({ error, small = false }: { error: ApiError; small?: boolean }) {
  const { t } = useTranslation()
  const title = t(error.status === 503 ? 'states.restarting' : 'states.unreachable')
  if (!small) return <Notice title={title} hint={t('states.retrying')} />
  return (
    <p className={styles.passing} role="status">
      {title} {t('states.retrying')}
    </p>
  )
}

function Failure({ error, again }: { error: Error; again: () => void }) {
  const { t } = useTranslation()
  const fault = faultOf(error)
  if (fault) return <QueryFaultNote fault={fault} />
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  if (errors.length === 0) {
    return (
      <Notice
        alert
        title={t('states.failed')}
        hint={error.message}
        action={button(t('states.again'), again)}
      />
    )
  }
  const ofQuery = errors.some(({ parameter }) => parameter === 'q')
  return (
    <Notice
      alert
      title={t('states.refused')}
      hint={errors.map(({ message }) => message).join('; ')}
      action={
        ofQuery ? (
          button(t('states.changeQuery'), toSearchBox)
        ) : (
          <a href="/" className="button">
            {t('states.notFoundAction')}
          </a>
        )
      }
    />
  )
}

const button = (text: string, act: () => void) => (
  <button type="button" className="button" onClick={act}>
    {text}
  </button>
)

const toSearchBox = () => document.querySelector<HTMLInputElement>('input[name="q"]')?.select()
