import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answer } from '../ui/answer.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { WhyForm } from '../why/why-form.tsx'
import { type Subject, whyOptions } from '../why/why-query.ts'
import { filtersOf, looksLikeAddress, type WhyState } from '../why/why-state.ts'
import { WhyUnknownNotice } from '../why/why-unknown.tsx'
import { WhyView } from '../why/why-view.tsx'

const route = getRouteApi('/why')

function WhyPage() {
  const { t } = useTranslation()
  const state: WhyState = route.useSearch()
  const navigate = route.useNavigate()
  const [text, setText] = useState('')
  const filters = filtersOf(state)
  const subject = subjectOf(state, text)
  const answer = useQuery(whyOptions(subject, filters))
  useTitle(t('why.title'))
  const ask = (q: string, pasted: string | null) => {
    const isAddress = pasted !== null && looksLikeAddress(pasted)
    setText(pasted !== null && !isAddress ? pasted : '')
    void navigate({ search: { ...state, q, url: isAddress ? pasted.trim() : '' } })
  }
  return (
    <div className="page">
      <header className="lead">
        <h1>{t('why.title')}</h1>
        {!subject && <p>{t('why.lead')}</p>}
      </header>
      <WhyForm
        key={`${state.article} ${state.q} ${state.url}`}
        q={state.q}
        pasted={state.article === '' ? state.url || text : null}
        onAsk={ask}
      />
      {subject && (
        <Answer query={answer} waiting={<Skeleton heights={[32, 60, 200]} />}>
          {(found) => (
            <>
              {found?.article && <WhyView answer={{ ...found, article: found.article }} filters={filters} />}
              {found?.unknown && <WhyUnknownNotice unknown={found.unknown} />}
            </>
          )}
        </Answer>
      )}
      <p className="dotted">
        <Link className="link" to="/search" search={filters}>
          {t('why.toSearch')}
        </Link>
        {state.article !== '' && (
          <Link className="link" to="/why" search={filters}>
            {t('why.other')}
          </Link>
        )}
      </p>
    </div>
  )
}

function subjectOf({ article, url }: WhyState, text: string): Subject | null {
  if (article) return { article }
  if (url) return { url }
  return text.trim() === '' ? null : { text }
}

export const whyPage = createLazyRoute('/why')({ component: WhyPage })
