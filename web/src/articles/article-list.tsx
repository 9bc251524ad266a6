import type { ArticleItem } from '@tidewatch/schema/answers'
import { useRef } from 'react'
import { useHotkeys } from '../ui/hotkeys.ts'
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

/** Articles one under the other; `j` and `k` walk them, `o` or Enter opens, `x` selects. */
export function ArticleList({ items, q, label, compact = false, selectable = false }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const warm = useWarmArticle(q)
  const rows = () => [...(list.current?.querySelectorAll<HTMLLIElement>('li[data-id]') ?? [])]
  const current = () => rows().findIndex((row) => row.contains(document.activeElement))
  const walk = (step: 1 | -1) => {
    const all = rows()
    const before = left.q === q ? all.findIndex((row) => row.dataset.id === left.id) : -1
    const at = document.activeElement === document.body ? before : current()
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]
    next?.querySelector<HTMLAnchorElement>('a[data-article]')?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({
    j: () => walk(1),
    k: () => walk(-1),
    o: () => rows()[current()]?.querySelector<HTMLAnchorElement>('a[data-article]')?.click(),
    ...(selectable && {
      x: () => {
        const item = items[current()]
        if (item) toggleSelected(item)
      },
    }),
  })
  return (
    <ol
      ref={list}
      aria-label={label}
      onPointerOver={warm}
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
}
