import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { shortFile } from '../ui/short-file.ts'
import { CountLine } from './count-line.tsx'
import { type Item, ItemList } from './item-list.tsx'
import styles from './job-panel.module.css'
import { isOver, type JobStory } from './job-story.ts'
import { useJobStory } from './use-job-story.ts'

/** A load as it goes: how far it is, what became of each item, and every refusal with its reason. */
export function JobPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation()
  const { story, isGone } = useJobStory(id)
  const { job, counts, end } = story
  const client = useQueryClient()
  const over = isOver(story)
  useEffect(() => {
    if (over) void client.invalidateQueries()
  }, [client, over])
  if (isGone) return <p className={styles.panel}>{t('loads.gone')}</p>
  if (!job) return null
  const isEmpty = job.state === 'done' && counts.read > 0 && counts.refused === counts.read
  return (
    <section className={styles.panel} aria-labelledby="job-state">
      <header className={styles.head}>
        <div role="status">
          <h2 id="job-state">{t(isEmpty ? 'loads.nothing' : `loads.state.${job.state}`)}</h2>
        </div>
        {over ? (
          <button type="button" className="button" onClick={onClose}>
            {t('loads.another')}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => void api.loads.jobs[':id'].$delete({ param: { id } })}
          >
            {t('loads.stop')}
          </button>
        )}
      </header>
      {!over && <Bar story={story} />}
      {job.problem && (
        <p role="alert" className={styles.problem}>
          {job.problem}
        </p>
      )}
      {counts.read > 0 && <CountLine counts={counts} />}
      {end && end.notes.length > 0 && (
        <details>
          <summary>{t('loads.notes')}</summary>
          <ul>
            {end.notes.map((one) => (
              <li key={one.note}>{t('loads.note', one)}</li>
            ))}
          </ul>
        </details>
      )}
      <Items story={story} />
    </section>
  )
}

function Bar({ story: { bytes, totalBytes, file } }: { story: JobStory }) {
  const { t } = useTranslation()
  const part = totalBytes > 0 ? Math.min(100, (bytes / totalBytes) * 100) : 0
  return (
    <>
      <progress className={styles.bar} max={100} value={part} aria-label={t('loads.state.running')} />
      <p className={styles.file}>{file ? t('loads.now', { file: shortFile(file) }) : ' '}</p>
    </>
  )
}

function Items({ story: { refused, taken, counts } }: { story: JobStory }) {
  const { t } = useTranslation()
  const items = (list: JobStory['taken'], withOutcome: boolean): Item[] =>
    list.map(({ outcome, ...one }, at) => ({
      key: at,
      ...one,
      reason: one.reason ?? one.notes?.join('; '),
      ...(withOutcome ? { outcome: t(`loads.counts.${outcome}`) } : {}),
    }))
  return (
    <>
      {refused.length > 0 && (
        <details open>
          <summary>{t('loads.refusedTitle', { count: Math.max(refused.length, counts.refused) })}</summary>
          <ItemList items={items(refused, false)} />
        </details>
      )}
      {taken.length > 0 && (
        <details open={refused.length === 0}>
          <summary>{t('loads.takenTitle')}</summary>
          <ItemList items={items(taken, true)} />
        </details>
      )}
    </>
  )
}
