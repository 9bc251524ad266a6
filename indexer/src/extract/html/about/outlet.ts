import { foldName } from '../../fold-name.ts'
import { looksLikeSite, titleParts } from './site-title.ts'

/** The outlet by its `<title>` where it ends, after the headline, in the name of a site. */
export function outletInTitle(whole: string, title: string): string | null {
  const parts = titleParts(whole)
  const headline = foldName(title)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined || headline.includes(foldName(last))) return null
  const isRepeated = foldName(whole).includes(headline)
  return looksLikeSite(last) || (isRepeated && last.length <= 40) ? cleanOutlet(last) : null
}

const RIGHTS = /^(?:copyright|©|\(c\)|\d{4}|[\s,-])+|(?:版权所有|所有权利保留|all rights reserved).*$/gi

/** The name of a site as it is called: no rights, no slogan after a bar, no domain in brackets. */
export const cleanOutlet = (name: string): string =>
  (
    name
      .replace(/^@/, '')
      .replace(RIGHTS, '')
      .split(/\s+[|–—-]\s+|[|｜]/)[0] ?? ''
  )
    .replace(/\s*[(（][\w.-]+\.\w{2,}[)）]\s*$/, '')
    .trim()
