import type { ConcordanceLine } from '@tidewatch/schema/concordance'

type NamedPlace = Pick<ConcordanceLine, 'field' | 'version' | 'from'>

/** The part of an article's address that names a place in it. */
export const placeHash = ({ field, version, from }: NamedPlace) => `${field}-${version}-${from}`

export function readPlaceHash(hash: string): NamedPlace | undefined {
  const [, field, version, from] = /^(title|body)-(\d+)-(\d+)$/.exec(hash) ?? []
  if (field === undefined) return undefined
  return { field: field === 'title' ? 'title' : 'body', version: Number(version), from: Number(from) }
}
