import { article } from '@tidewatch/schema/article'

/** An address that a browser can open and that an article may keep. */
export const isWebUrl = (text: string): boolean => article.shape.url.safeParse(text).success

/** `example.org` for `https://www.example.org/a`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** The front page of a site belongs to none of its articles. */
export function isFrontPage(url: string): boolean {
  const { pathname, search, hash } = new URL(url)
  return search === '' && !ROUTE.test(hash) && /^\/(?:index\.\w+)?$/.test(pathname)
}

const ROUTE = /^#!?\//
const TRACKING = /^(?:utm_\w+|spm|fbclid|gclid|mc_[ce]id|share_\w+)$/i

/** One spelling for the addresses of one page: no protocol, www, fragment, tracking or closing slash. */
export function sameUrl(url: string): string {
  const { host, pathname, searchParams, hash } = new URL(url)
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const route = ROUTE.test(hash) ? hash : ''
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${new URLSearchParams(query)}${route}`
}
