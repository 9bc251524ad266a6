import type { WebSettings } from './settings.ts'
import { WebError } from './web-error.ts'

const LONGEST = 2_000

/** The address that is to be asked, without fragment; throws where it is none that we ask. */
export function checkedAddress(text: string, { ports, privateAddresses }: WebSettings): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url) throw new WebError(`${JSON.stringify(text.slice(0, 200))} is no address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new WebError(`it leads to ${url.protocol}//, and only http and https are read`)
  if (text.length > LONGEST) throw new WebError(`its address is longer than ${LONGEST} characters`)
  if (url.username || url.password)
    throw new WebError('its address holds a name or password; give one without them')
  if (url.port && privateAddresses === 'none' && !ports.includes(Number(url.port)))
    throw new WebError(
      `it leads to port ${url.port}, and only 80 and 443 are asked; ALLOW_PORTS=${url.port} allows that`,
    )
  url.hash = ''
  return url
}
