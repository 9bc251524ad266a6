import { Link } from '@tanstack/react-router'
import type { ArticleItem } from '@tidewatch/schema/answers'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import { Dot } from '../ui/dot.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import styles from './article-row.module.css'
import { dayWords } from './day-words.ts'
import { MarkedText } from './marked-text.tsx'
import { inARow } from './split-at-marks.ts'

type Props = { item: ArticleItem; q: string; compact?: boolean }

const MOST_THEMES = { full: 8, compact: 4 }

/** One article of a list: title, where and when, what matched, its themes. */
export function ArticleRow({ item, q, compact = false }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const lang = item.language === 'zh' ? 'zh-CN' : item.language
  const Title = compact ? 'h3' : 'h2'
  const excerpts = compact ? item.excerpts.slice(0, 1) : inARow(item.excerpts)
  const facts = [
    item.source,
    dayWords(item, t, formats),
    languageName(item.language, formats.language),
    ...(item.section && !compact ? [item.section] : []),
    ...(item.demo ? [t('search.demo')] : []),
  ]
  return (
    <li className={styles.row} data-compact={compact || undefined}>
      <Title className={styles.title} lang={lang}>
        <Link to="/articles/$id" params={{ id: item.id }} search={{ q }} data-article>
          <MarkedText text={item.title} marks={item.titleMarks} />
        </Link>
      </Title>
      <p className={`dotted ${styles.facts}`}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <StoryLink item={item} q={q} />
        {item.dateDoubts.length > 0 && (
          <span>
            {t('search.weak', {
              doubts: formats.list(item.dateDoubts.map((doubt) => t(`article.doubts.${doubt}`))),
            })}
          </span>
        )}
      </p>
      {excerpts.length > 0 && (
        <p className={styles.excerpt} lang={lang}>
          {excerpts.map((excerpt, at) => (
            <Fragment key={excerpt.text}>
              {at > 0 && ' '}
              <MarkedText text={excerpt.text} marks={excerpt.marks} />
            </Fragment>
          ))}
        </p>
      )}
      <RowThemes themes={item.themes} most={compact ? MOST_THEMES.compact : MOST_THEMES.full} />
    </li>
  )
}

/** To the other articles of its story. */
function StoryLink({ item, q }: { item: ArticleItem; q: string }) {
  const { t } = useTranslation()
  if (item.firstId !== null) {
    return (
      <Link className="link" to="/articles/$id" params={{ id: item.firstId }} search={{ q }}>
        {t('search.reprintOf')}
      </Link>
    )
  }
  if (item.reprints === 0) return null
  return (
    <Link className="link" to="/search" search={{ story: item.id }}>
      {t('search.reprints', { count: item.reprints })}
    </Link>
  )
}

function RowThemes({ themes, most }: { themes: ArticleItem['themes']; most: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  if (themes.length === 0) return null
  return (
    <ul className={styles.themes} aria-label={t('search.facet.theme')}>
      {themes.slice(0, most).map(({ id, mentions }) => (
        <li key={id}>
          <Dot color={names.color(id)} />
          {names.label(id)} <span className={styles.number}>{formats.number(mentions)}</span>
        </li>
      ))}
      {themes.length > most && <li>+{themes.length - most}</li>}
    </ul>
  )
}
