import { Link } from '@tanstack/react-router'
import type { ArticleItem } from '@tidewatch/schema/answers'
import { Fragment, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkedText } from '../ui/marked-text.tsx'
import { inARow } from '../ui/split-at-marks.ts'
import styles from './article-row.module.css'
import { RowFacts } from './row-facts.tsx'
import { RowStory } from './row-story.tsx'
import { RowThemes } from './row-themes.tsx'
import { toggleSelected, useSelected } from './selection.ts'

type Props = { item: ArticleItem; q: string; compact?: boolean; selectable?: boolean }

const MOST_THEMES = { full: 8, compact: 4 }

/** One article of a list: title, where and when, what matched, its themes; its story unfolds under it. */
export function ArticleRow({ item, q, compact = false, selectable = false }: Props) {
  const story = useId()
  const [unfolded, setUnfolded] = useState(false)
  const selected = useSelected().has(item.id)
  const lang = item.language === 'zh' ? 'zh-CN' : item.language
  const Title = compact ? 'h3' : 'h2'
  const excerpts = compact ? item.excerpts.slice(0, 1) : inARow(item.excerpts)
  return (
    <li
      className={styles.row}
      data-id={item.id}
      data-compact={compact || undefined}
      data-selected={(selectable && selected) || undefined}
    >
      {selectable && <SelectBox item={item} selected={selected} />}
      <Title className={styles.title} lang={lang}>
        <Link to="/articles/$id" params={{ id: item.id }} search={{ q }} data-article>
          <MarkedText text={item.title} marks={item.titleMarks} />
        </Link>
      </Title>
      <RowFacts
        item={item}
        q={q}
        compact={compact}
        unfolds={story}
        unfolded={unfolded}
        onUnfold={() => setUnfolded(!unfolded)}
      />
      {unfolded && <RowStory item={item} q={q} id={story} />}
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

function SelectBox({ item, selected }: { item: ArticleItem; selected: boolean }) {
  const { t } = useTranslation()
  return (
    <label className={styles.select}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={t('search.select', { title: item.title })}
        onChange={() => toggleSelected(item)}
      />
    </label>
  )
}
