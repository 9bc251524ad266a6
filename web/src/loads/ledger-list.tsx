import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LoadSummary } from '@tidewatch/schema/ledger'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Answer } from '../ui/answer.tsx'
import { shortFile } from '../ui/short-file.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { COUNTS } from './count-line.tsx'
import styles from './ledger-list.module.css'
import { loadsOptions } from './loads-query.ts'

/** Every load and removal, newest first. */
export function LedgerList() {
  const { t } = useTranslation()
  const loads = useInfiniteQuery(loadsOptions)
  return (
    <section className={styles.ledger}>
      <h2>{t('loads.ledger.title')}</h2>
      <p className="muted">{t('loads.ledger.lead')}</p>
      <Answer query={loads} waiting={<Skeleton heights={[32, 32, 32, 32]} />}>
        {({ pages }) => <Table loads={pages.flatMap((page) => page.loads)} />}
      </Answer>
      {loads.hasNextPage && (
        <button type="button" className="button" onClick={() => void loads.fetchNextPage()}>
          {t('loads.ledger.older')}
        </button>
      )}
    </section>
  )
}

function Table({ loads }: { loads: LoadSummary[] }) {
  const { t } = useTranslation()
  if (loads.length === 0) return <p>{t('loads.ledger.none')}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('loads.ledger.when')}</th>
            <th scope="col">{t('loads.ledger.what')}</th>
            {COUNTS.map((key) => (
              <th key={key} scope="col" className="numbers">
                {t(`loads.counts.${key}`)}
              </th>
            ))}
            <th scope="col">{t('loads.ledger.state')}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <Row key={load.load} load={load} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ load }: { load: LoadSummary }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const isRemoval = load.kind === 'removal'
  return (
    <tr>
      <th scope="row">
        <Link className="link" to="/loads" search={{ load: load.load }}>
          {formats.time(load.started)}
        </Link>
      </th>
      <td className={styles.paths}>
        <Paths paths={load.paths} />
      </td>
      {COUNTS.map((key) => (
        <td key={key} className="numbers">
          {isRemoval ? '' : formats.number(load.counts[key])}
        </td>
      ))}
      <td>{isRemoval ? t('loads.removed', { count: load.removed }) : t(`loads.state.${load.state}`)}</td>
    </tr>
  )
}

/** The folder that one upload was put into. */
const isInbox = (path: string) => /\/inbox\/[^/]+$/.test(path)

/** The first of what was given; paths that lead through an inbox are told by their end. */
export function Paths({ paths }: { paths: readonly string[] }) {
  const { t } = useTranslation()
  const [first = '', ...rest] = paths
  return (
    <>
      {isInbox(first) ? t('loads.ledger.uploaded') : shortFile(first)}
      {rest.length > 0 && t('loads.ledger.andMore', { count: rest.length })}
    </>
  )
}
