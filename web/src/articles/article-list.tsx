import type { ArticleItem } from '@tidewatch/schema/answers'
import { useRef } from 'react'
import { useHotkeys } from '../ui/hotkeys.ts'
import { ArticleRow } from './article-row.tsx'

type Props = { items: readonly ArticleItem[]; q: string; label: string; compact?: boolean }

/** Articles one under the other; `j` and `k` walk them, `o` or Enter opens. */
export function ArticleList({ items, q, label, compact = false }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-article]') ?? [])]
  const walk = (step: 1 | -1) => {
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLAnchorElement)
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({
    j: () => walk(1),
    k: () => walk(-1),
    o: () =>
      links()
        .find((link) => link === document.activeElement)
        ?.click(),
  })
  return (
    <ol ref={list} aria-label={label}>
      {items.map((item) => (
        <ArticleRow key={item.id} item={item} q={q} compact={compact} />
      ))}
    </ol>
  )
}
