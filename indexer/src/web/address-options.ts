import type { Known } from './known.ts'
import type { Web } from './web.ts'

export type AddressOptions = {
  web: Web
  /** At most this many pages of a sitemap, or pages behind the entries of a feed; the newest. */
  limit?: number | undefined
  /** Whether to read the pages behind feed entries that hold only a summary. */
  pages?: boolean
  signal?: AbortSignal | undefined
  /** Told in plain lines what is left out and what takes long. */
  say?: (line: string) => void
  known?: Known
}

export const MOST_PAGES = 500
