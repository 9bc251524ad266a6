import type { ArticleItem } from '@tidewatch/schema/answers'
import { memo, useEffect, useRef } from 'react'
import { useHotkeys } from '../ui/hotkeys.ts'
import { useRowKeys } from '../ui/row-keys.ts'
import { ArticleRow } from './article-row.tsx'
import { toggleSelected } from './selection.ts'
import { useWarmArticle } from './use-warm-article.ts'

type Props = {
  items: readonly ArticleItem[]
  q: string
  label: string
  compact?: boolean
  selectable?: boolean
}

/** The row that was last in focus, and in the results of which query: who comes back from an article goes on there. */
let left = { q: '', id: '' }

/** Whether an article of it was opened, from which one comes back to its row. */
let isAway = false

/** Articles one under the other; `j` and `k` walk them, `o` or Enter opens, `x` selects. Long: not drawn anew for nothing. */
export const ArticleList = memo(function ArticleList(props: Props) {
  const { items, q, label, compact = false, selectable = false } = props
  const list = useRef<HTMLOListElement>(null)
  const warm = useWarmArticle(q)
  const current = useRowKeys({
    list,
    row: 'li[data-id]',
    link: 'a[data-article]',
    left: (rows) => (left.q === q ? rows.findIndex((row) => row.dataset.id === left.id) : -1),
  })
  useHotkeys({
    ...(selectable && {
      x: () => {
        const item = items[current()]
        if (item) toggleSelected(item)
      },
    }),
  })
  useEffect(() => {
    if (!isAway || left.q !== q) return
    isAway = false
    const row = list.current?.querySelector(`li[data-id="${CSS.escape(left.id)}"] a[data-article]`)
    if (document.activeElement === document.body) (row as HTMLElement | null)?.focus({ preventScroll: true })
  }, [q])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys click the links
    <ol
      ref={list}
      aria-label={label}
      onPointerOver={warm}
      onClick={({ target }) => {
        const opened = (target as Element).closest('a[data-article]')?.closest<HTMLElement>('li[data-id]')
        if (opened) left = { q, id: opened.dataset.id ?? '' }
        isAway = opened !== null && opened !== undefined
      }}
      onFocus={(event) => {
        left = { q, id: items[current()]?.id ?? '' }
        warm(event)
      }}
    >
      {items.map((item) => (
        <ArticleRow key={item.id} item={item} q={q} compact={compact} selectable={selectable} />
      ))}
    </ol>
  )
})
