import { Link } from '@tanstack/react-router'
import type { SourcesAnswer } from '@tidewatch/schema/answers'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import styles from './source-list.module.css'

const NOTHING = '-'

/** Where the articles come from: each source with its articles, first and last day. */
export function SourceList({ answer }: { answer: SourcesAnswer }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const articles = answer.sources.reduce((sum, one) => sum + one.articles, 0)
  const day = (text: string | null) => (text ? formats.day(text) : '–')
  return (
    <>
      <header className="lead">
        <h1>{t('sources.title')}</h1>
        <p>
          {t('sources.lead', {
            sources: answer.sources.length,
            articles: t('common.articles', { count: articles }),
          })}
        </p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('sources.columns.source')}</th>
            <th scope="col" className="numbers">
              {t('sources.columns.articles')}
            </th>
            <th scope="col" className="numbers">
              {t('sources.columns.first')}
            </th>
            <th scope="col" className="numbers">
              {t('sources.columns.last')}
            </th>
            <th scope="col">{t('sources.columns.chart')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.sources.map(({ source, articles: count, from, to }) => (
            <tr key={source}>
              <th scope="row">{source}</th>
              <td className="numbers">
                <Link className="link" to="/search" search={{ source: [source] }}>
                  {formats.number(count)}
                </Link>
              </td>
              <td className="numbers">{day(from)}</td>
              <td className="numbers">{day(to)}</td>
              <td>
                <Link
                  className="link"
                  to="/trends"
                  search={{ source: [source] }}
                  aria-label={t('sources.chartOf', { name: source })}
                >
                  {t('sources.columns.chart')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.pair}>
        <Values
          title={t('sources.languages')}
          values={answer.languages}
          row={({ value, articles: count }) => ({
            label: languageName(value, formats.language),
            link: (
              <Link className="link" to="/search" search={{ language: [value] }}>
                {formats.number(count)}
              </Link>
            ),
          })}
        />
        <Values
          title={t('sources.sections')}
          values={answer.sections}
          row={({ value, articles: count }) => ({
            label: value === NOTHING ? t('common.missing') : value,
            link: (
              <Link className="link" to="/search" search={{ section: [value] }}>
                {formats.number(count)}
              </Link>
            ),
          })}
        />
      </div>
    </>
  )
}

type Value = SourcesAnswer['languages'][number]
type ValuesProps = {
  title: string
  values: Value[]
  row: (value: Value) => { label: string; link: ReactNode }
}

const AT_FIRST = 12

function Values({ title, values, row }: ValuesProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (values.length === 0) return null
  const shown = all ? values : values.slice(0, AT_FIRST)
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <table className={styles.table}>
        <thead className="hidden">
          <tr>
            <th scope="col">{t('sources.value')}</th>
            <th scope="col">{t('sources.columns.articles')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => {
            const { label, link } = row(value)
            return (
              <tr key={value.value}>
                <th scope="row">{label}</th>
                <td className="numbers">{link}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {values.length > shown.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('sources.showAll', { count: values.length })}
        </button>
      )}
    </section>
  )
}
