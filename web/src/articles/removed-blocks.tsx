import type { ArticleAnswer } from '@tidewatch/schema/answers'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './article-view.module.css'
import { placesOf, runsOf } from './place-marks.ts'
import { ThemeMarks } from './theme-marks.tsx'

type Props = { article: ArticleAnswer; hidden: ReadonlySet<string> }

/** What stood on the page and is no part of the text, with the places in it that are therefore not counted. */
export function RemovedBlocks({ article, hidden }: Props) {
  const { t } = useTranslation()
  const { removed, removedPlaces, versions } = article
  const places = useMemo(() => {
    const found = placesOf(removedPlaces).places
    // The walk through an article's marks goes by number and must not lead here.
    return found.map((block) => block.map((place) => ({ ...place, number: -place.number })))
  }, [removedPlaces])
  const inText = versions.reduce(
    (sum, { mentions, matches }) =>
      sum + mentions.title.length + mentions.body.length + matches.title.length + matches.body.length,
    0,
  )
  const marked = places.reduce((sum, block) => sum + block.length, 0)
  return (
    <details className={styles.removed} open={marked > 0 && inText === 0}>
      <summary>
        {t('article.removed', { count: removed.length })}
        {marked > 0 && ` · ${t('article.notCounted', { count: marked })}`}
      </summary>
      {removed.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move, and two may be alike
        <p key={at}>
          <ThemeMarks runs={runsOf(block, 0, block.length, places[at] ?? [])} hidden={hidden} current="" />
        </p>
      ))}
    </details>
  )
}
