import { useQuery } from '@tanstack/react-query'
import { type ConcordanceAnswer, MOST_LINES } from '@tidewatch/schema/concordance'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../api.ts'
import { canHaveMatches, type SearchState } from '../filters/search-state.ts'
import { Answer } from '../ui/answer.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ConcordanceHead } from './concordance-head.tsx'
import { concordanceOptions } from './concordance-query.ts'
import { concordanceOf } from './concordance-state.ts'
import { ConcordanceTable } from './concordance-table.tsx'
import { useNextLines } from './use-next-lines.ts'

type Props = {
  state: SearchState
  /** How many articles the query finds. */
  articles: number
  onChange: (change: Partial<SearchState>) => void
}

/** The matches of a query and of the chosen themes in their context (KWIC). */
export function ConcordanceView({ state, articles, onChange }: Props) {
  const { t } = useTranslation()
  const askable = canHaveMatches(state)
  const asked = concordanceOf(state)
  const lines = useQuery({ ...concordanceOptions(asked), enabled: askable })
  useNextLines(asked, lines.isPlaceholderData ? undefined : lines.data)
  const tooMany = (
    <Notice
      heading="h2"
      title={t('concordance.tooMany.title')}
      hint={t('concordance.tooMany.hint', {
        limit: MOST_LINES,
        articles: t('common.articles', { count: articles }),
      })}
    />
  )
  const nothing = (
    <Notice heading="h2" title={t('concordance.nothing.title')} hint={t('concordance.nothing.hint')} />
  )
  return (
    <section>
      <ConcordanceHead answer={askable ? lines.data : undefined} state={state} onChange={onChange} />
      {askable ? (
        <Answer
          query={lines}
          waiting={<Skeleton heights={Array.from({ length: 16 }, () => 20)} />}
          failed={(error) => (isTooMany(error) ? tooMany : hasNothing(error) ? nothing : null)}
        >
          {(answer) => <Lines answer={answer} q={state.q} onPage={(page) => onChange({ page })} />}
        </Answer>
      ) : (
        nothing
      )}
    </section>
  )
}

const isTooMany = (error: Error) => error instanceof ApiError && error.status === 413

/** The query is understood, but has no words that may stand in a text. */
const hasNothing = (error: Error) =>
  error instanceof ApiError &&
  !error.problem?.query &&
  error.problem?.errors?.some(({ parameter }) => parameter === 'q')

type LinesProps = { answer: ConcordanceAnswer; q: string; onPage: (page: number) => void }

function Lines({ answer, q, onPage }: LinesProps): ReactNode {
  const { t } = useTranslation()
  const { total, mentions, lines, page, pageSize } = answer
  if (total === 0) {
    return <Notice heading="h2" title={t('concordance.empty.title')} hint={t('concordance.empty.hint')} />
  }
  if (lines.length === 0) {
    return (
      <Notice
        heading="h2"
        title={t('search.beyond.title', { page })}
        action={
          <button type="button" className="button" onClick={() => onPage(1)}>
            {t('search.beyond.action')}
          </button>
        }
      />
    )
  }
  return (
    <>
      <ConcordanceTable lines={lines} q={q} />
      {mentions !== total && (
        <p className="muted">
          {t('concordance.versions', { mentions: t('common.mentions', { count: mentions }) })}
        </p>
      )}
      <Pager total={total} page={page} pageSize={pageSize} onPage={onPage} />
    </>
  )
}
