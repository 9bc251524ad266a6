import type { Listed } from './sitemap.ts'

/**
 * What earlier readings of a feed or sitemap took already. A key stands for an entry or page, a version for the
 * state it was in.
 */
export type Known = {
  has(key: string, version: string): boolean
  /** It is read for good. */
  take(key: string, version: string): void
  /** It could not be read; another try may help. */
  fail(key: string, version: string): void
  /** It was beyond the limit. */
  leave(key: string, version: string): void
}

const nothing = () => {}

/** All is new: for what is read once. */
export const NOTHING_KNOWN: Known = {
  has: () => false,
  take: nothing,
  fail: nothing,
  leave: nothing,
}

export const versionOf = ({ modified, published }: Listed): string => modified ?? published ?? ''
