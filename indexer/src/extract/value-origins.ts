import type { Article, ValueOrigin } from '@tidewatch/schema/article'
import { foldName } from './fold-name.ts'

export type ValueOrigins = Article['origins']

/** A kind of place, and what stands there. */
export type Said = readonly [ValueOrigin, readonly (string | null | undefined)[]]

/** The first place where the value stands, whole or in a longer line; the visible text where none has it. */
export function whereSaid(
  value: string | null | undefined,
  places: readonly Said[],
): ValueOrigin | undefined {
  const wanted = foldName(value ?? '')
  if (wanted === '') return undefined
  const holds = (text: string | null | undefined) => foldName(text ?? '').includes(wanted)
  return places.find(([, texts]) => texts.some(holds))?.[0] ?? 'text'
}

/** Only those of values that are there. */
export function onlyOf(origins: Readonly<Record<keyof ValueOrigins, ValueOrigin | undefined>>): ValueOrigins {
  return Object.fromEntries(Object.entries(origins).filter(([, origin]) => origin !== undefined))
}
