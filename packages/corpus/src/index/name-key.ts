import { createHash } from 'node:crypto'
import { NONE } from '@tidewatch/schema/article'

/**
 * Names of sources and sections as the index holds them. The engine takes names for one that differ in case or width
 * only, and cuts long ones; a hash keeps them apart. What has no name stays `-`.
 */
export const nameKey = (name: string | null): string =>
  name === null || name === NONE ? NONE : createHash('sha256').update(name).digest('hex').slice(0, 24)

/** The names behind the keys of a facet. */
export function named(facet: Record<string, number>, names: readonly string[]): Record<string, number> {
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  return Object.fromEntries(Object.entries(facet).map(([key, count]) => [byKey.get(key) ?? key, count]))
}
