import { isFrontPage, isWebUrl } from '../../web-url.ts'

const LONGEST = 2_000

/** The first of the addresses that leads to this article: absolute, http(s), and not the front page of its site. */
export function chooseAddress(candidates: readonly string[], base: string | undefined): string | null {
  const absolute = candidates.map((address) => resolve(address, base)).filter((address) => address !== null)
  return absolute.find((address) => !isFrontPage(address)) ?? null
}

/** An address as it would be followed from `base`; null where it is none of the web. */
export function resolve(address: string, base: string | undefined): string | null {
  const text = address.trim()
  if (text === '' || text.length > LONGEST || /\{\{|\s/.test(text)) return null
  const url = base && URL.canParse(text, base) ? new URL(text, base) : parse(text)
  return url && isWebUrl(url.href) && url.hostname.includes('.') ? url.href : null
}

const parse = (text: string) => {
  const whole = text.startsWith('//') ? `https:${text}` : text
  return URL.canParse(whole) ? new URL(whole) : null
}
