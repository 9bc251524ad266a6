import { Link } from '@tanstack/react-router'
import type { Filters } from '@tidewatch/schema/filters'
import { PASTED, type WhyAnswer, type WhyArticle } from '@tidewatch/schema/why'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import { ConditionList } from './condition-list.tsx'
import { FilterList } from './filter-list.tsx'
import { StateMark } from './state-mark.tsx'
import { useTold } from './use-told.ts'
import { WhyDates } from './why-dates.tsx'
import { WhyStory } from './why-story.tsx'
import styles from './why-view.module.css'
import { reasonWords } from './why-words.ts'

type Props = { answer: WhyAnswer & { article: WhyArticle }; filters: Filters }

/** The verdict in one sentence, then all that it rests on. */
export function WhyView({ answer, filters }: Props) {
  const { t } = useTranslation()
  const told = useTold()
  const { article, conditions, verdict, reason, notes } = answer
  return (
    <div className={styles.view}>
      {article.id === null && <p>{t('why.notInCorpus')}</p>}
      <p className={styles.verdict} role="status">
        <span aria-hidden="true">
          <StateMark holds={verdict === 'in'} />
        </span>
        <span>{reasonWords(answer, told)}</span>
      </p>
      <AboutArticle article={article} q={filters.q} />
      {conditions.length > 0 && (
        <Part title={t('why.conditions')}>
          <ConditionList conditions={conditions} decisive={new Set(reason?.conditions)} />
        </Part>
      )}
      {answer.filters.length > 0 && (
        <Part title={t('why.filters')}>
          <FilterList filters={answer.filters} />
        </Part>
      )}
      {notes.length > 0 && (
        <Part title={t('why.notes')}>
          <ul className={styles.places}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('why.dates')}>
        <WhyDates article={article} />
      </Part>
      <Part title={t(article.id === null && article.story.length > 0 ? 'why.twins' : 'why.story')}>
        <WhyStory article={article} q={filters.q} />
      </Part>
      <Part title={t('why.themes')}>
        <FoundThemes article={article} />
      </Part>
      <Part title={t('why.removed')}>
        <Removed article={article} />
      </Part>
      <Part title={t('why.text')}>
        {article.versions.map(({ language, title, body }) => (
          <details key={`${language} ${title}`} className={styles.text} lang={language}>
            <summary>{title}</summary>
            <p>{body}</p>
          </details>
        ))}
      </Part>
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{title}</h2>
    {children}
  </section>
)

function AboutArticle({ article, q }: { article: WhyArticle; q: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { id, title, source } = article
  return (
    <div>
      <p className={styles.title}>
        {id === null ? (
          title
        ) : (
          <Link className="link" to="/articles/$id" params={{ id }} search={{ q }}>
            {title}
          </Link>
        )}
      </p>
      <p className="dotted muted">
        {(id !== null || source !== PASTED) && <span>{source}</span>}
        <span>{dayWords(article, t, formats)}</span>
        {id === null && <span>{t('why.pasted')}</span>}
      </p>
    </div>
  )
}

function FoundThemes({ article: { themes } }: { article: WhyArticle }) {
  const { t } = useTranslation()
  const { label } = useThemeNames()
  if (themes.length === 0) return <p className="muted">{t('article.noThemes')}</p>
  return (
    <p className="dotted">
      {themes.map(({ id, mentions }) => (
        <span key={id}>
          {label(id)} {mentions}
        </span>
      ))}
    </p>
  )
}

function Removed({ article: { removed } }: { article: WhyArticle }) {
  const { t } = useTranslation()
  if (removed.length === 0) return <p className="muted">{t('why.noneRemoved')}</p>
  return (
    <ul className={styles.blocks}>
      {removed.map(({ text, matches }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move, and two may be alike
        <li key={at}>
          <MarkedText text={text} marks={matches} />
        </li>
      ))}
    </ul>
  )
}
