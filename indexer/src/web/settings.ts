import type { LookupAddress } from 'node:dns'

export type WebSettings = {
  /** Addresses that may be asked though they are not of the public internet: all, none, or those of some ranges. */
  privateAddresses: 'none' | 'all' | readonly string[]
  /** Ports beside 80 and 443 that may be asked at public addresses. */
  ports: readonly number[]
  /** Least time between two requests to one host. */
  paceMs: number
  /** Longest that we let a host's robots.txt or its 429 keep us waiting. */
  longestWaitMs: number
  /** An answer's size, unpacked too. */
  largestBytes: number
  /** Before a second try after a broken connection or a busy server; doubles with each. */
  retryMs: number
  connectMs: number
  /** One request from its start to its last byte. */
  totalMs: number
  userAgent: string
  /** All addresses of a host; the system's resolver where it is left out. */
  resolve?: (host: string) => Promise<LookupAddress[]>
}

/** What robots.txt calls us. */
export const ROBOT_NAME = 'Tidewatch'

export const DEFAULT_WEB: WebSettings = {
  privateAddresses: 'none',
  ports: [],
  paceMs: 1_000,
  longestWaitMs: 30_000,
  largestBytes: 20 * 1024 * 1024,
  retryMs: 1_000,
  connectMs: 10_000,
  totalMs: 30_000,
  userAgent: ROBOT_NAME,
}
