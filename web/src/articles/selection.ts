import type { ArticleItem } from '@tidewatch/schema/answers'
import { useSyncExternalStore } from 'react'

type Selection = ReadonlyMap<string, ArticleItem>

let selected: Selection = new Map()
const listeners = new Set<() => void>()

function change(next: Selection) {
  selected = next
  for (const listener of listeners) listener()
}

export function toggleSelected(item: ArticleItem) {
  const next = new Map(selected)
  if (!next.delete(item.id)) next.set(item.id, item)
  change(next)
}

export const clearSelected = () => change(new Map())

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The articles someone selected, in that order; they stay so across queries and pages until cleared. */
export const useSelected = (): Selection => useSyncExternalStore(subscribe, () => selected)
