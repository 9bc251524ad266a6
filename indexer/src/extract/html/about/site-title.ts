import { foldName } from '../../fold-name.ts'

const BREAK =
  /\s*(?:_{1,2}|\||｜|丨|»|«|›|\s--\s?|--)\s*|\s+[-–—·•:~]\s+|(?<=\p{sc=Han})\s?-{1,2}\s?(?=[\p{sc=Han}A-Z])/u

/** The parts of a `<title>`: a headline, a section, the site. Site and section may stand before or after. */
export const titleParts = (title: string): string[] =>
  title
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const SITE_WORDS =
  /(?:[网报社刊台站]|网站|频道|新闻|在线|日报|晚报|周刊|杂志|客户端|门户|资讯|论坛|博客|公众号|订阅|\.(?:com|cn|net|org)\)?)$/u

/** Does a part of a `<title>` read like the name of a site or of one of its sections? */
export const looksLikeSite = (part: string): boolean =>
  part.length <= 24 && (SITE_WORDS.test(part) || /^[\w-]+(?:\.[\w-]+)+$/.test(part))

const STRONG = /\s*(?:_+|-{2,})\s*/

/** The headline in a `<title>` that nothing else on the page repeats: without the parts that name the site. */
export function headlineIn(title: string, siteNames: readonly string[]): string {
  const isSite = (part: string) =>
    looksLikeSite(part) || siteNames.some((name) => name !== '' && foldName(name) === foldName(part))
  const strong = title.split(STRONG).filter((part) => part !== '')
  if (strong.length > 1) return strong.find((part) => !isSite(part)) ?? strong[0] ?? title
  const parts = titleParts(title)
  const rest = parts.filter((part) => !isSite(part))
  if (parts.length > 2 && rest.length === parts.length) return longest(parts)
  if (parts.length < 2 || rest.length === parts.length) return title
  return rest.length === 0 ? (parts[0] ?? title) : between(title, rest)
}

/** The part of the title from the first to the last of some of its parts: what separated them belongs to it. */
function between(title: string, parts: string[]): string {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const whole = title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length)
  return parts.length > 1 && /_|\|/.test(whole) ? longest(parts) : whole
}

const longest = (parts: string[]) => parts.reduce((a, b) => (b.length > a.length ? b : a), '')
