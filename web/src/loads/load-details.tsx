import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LoadRefusal } from '@tidewatch/schema/ledger'
import { useTranslation } from 'react-i18next'
import { apiPath } from '../api.ts'
import { useFormats } from '../i18n/format.ts'
import { Answer } from '../ui/answer.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CountLine } from './count-line.tsx'
import { FileTable } from './file-table.tsx'
import { type Item, ItemList } from './item-list.tsx'
import styles from './ledger-list.module.css'
import { Paths } from './ledger-list.tsx'
import { loadOptions, refusalsOptions } from './loads-query.ts'

/** One entry of the ledger: its files, and what was not taken. */
export function LoadDetails({ load }: { load: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const entry = useInfiniteQuery(loadOptions(load))
  return (
    <section className={styles.ledger}>
      <p>
        <Link className="link" to="/loads">
          {t('loads.ledger.close')}
        </Link>
      </p>
      <h2>{t('loads.ledger.open', { load })}</h2>
      <Answer query={entry} waiting={<Skeleton heights={[32, 32, 32]} />}>
        {({ pages: [first, ...more] }) =>
          first && (
            <>
              <p className="dotted muted">
                <span>{formats.time(first.load.started)}</span>
                <span>{t(`loads.state.${first.load.state}`)}</span>
                <span>
                  <Paths paths={first.load.paths} />
                </span>
              </p>
              <CountLine counts={first.load.counts} />
              {first.notes.length > 0 && (
                <ul>
                  {first.notes.map((one) => (
                    <li key={one.note}>{t('loads.note', one)}</li>
                  ))}
                </ul>
              )}
              {first.load.counts.refused > 0 && (
                <Refusals load={load} count={first.load.counts.refused} file={first.load.refusalsFile} />
              )}
              <FileTable files={[first, ...more].flatMap(({ files }) => files)} total={first.totalFiles} />
            </>
          )
        }
      </Answer>
      {entry.hasNextPage && (
        <button type="button" className="button" onClick={() => void entry.fetchNextPage()}>
          {t('loads.ledger.moreFiles')}
        </button>
      )}
    </section>
  )
}

function Refusals({ load, count, file }: { load: number; count: number; file: string | null }) {
  const { t } = useTranslation()
  const refusals = useInfiniteQuery(refusalsOptions(load))
  const toItem = ({ refusal, outcome, closedBy, ...one }: LoadRefusal): Item => ({
    key: refusal,
    ...one,
    ...(outcome ? { outcome: t(`loads.ledger.${outcome}`, { load: closedBy ?? 0 }) } : {}),
  })
  return (
    <section className={styles.refused}>
      <h2>{t('loads.refusedTitle', { count })}</h2>
      <p className="dotted">
        <a className="link" href={apiPath('/loads/refusals.csv', { load, state: 'all' })}>
          {t('loads.ledger.csv')}
        </a>
        {file && <span className="muted">{t('loads.ledger.allIn', { file })}</span>}
      </p>
      <Answer query={refusals} waiting={<Skeleton heights={[48, 48]} />}>
        {({ pages }) => <ItemList items={pages.flatMap((page) => page.refusals.map(toItem))} />}
      </Answer>
      {refusals.hasNextPage && (
        <button type="button" className="button" onClick={() => void refusals.fetchNextPage()}>
          {t('loads.ledger.moreRefusals')}
        </button>
      )}
    </section>
  )
}
