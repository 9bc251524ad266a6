/** What the name of a field says of the date in it. */
export type Standing = 'published' | 'weak' | 'updated'

const UPDATED = /modif|updat|revis|lastpub|lastedit|lastbuild/
const OTHER =
  /publisher|publish(?:id|er|state|status)|expir|unpub|valid|event|birth|embargo|copyright|cache|crawl|schedul|deadline|comment|reply|regist|login|(?:start|begin|end|server|current|now|request|load|show)(?:date|time)/
const EVENT =
  'pub(?:lish(?:ed|ing)?|lication)?|issued?|post(?:ed)?|releas(?:ed?|ing)|display|online|news|article|story'
const TAIL = '(?:utc|gmt|iso|str|string|local|ms|sec|seconds|unix|baidu|text|formatted|cn)?$'
const PUBLISHED = [
  new RegExp(`(?:${EVENT})(?:date|time|datetime|at|on|ts|timestamp)+${TAIL}`),
  /(?:date|time)(?:first)?(?:published|publish|pub|issued|posted|released?)$/,
  /^(?:article|og|dc|dcterms|citation|news|story|page|bt|rnews)*(?:published|issued|pdate|ptime|fdate)$/,
  /^sailthrudate$|^(?:datepub|pubd)$/,
]
const WEAK =
  /(?:creat(?:ed?|ion)|input|add|send|submit)(?:date|time|datetime|at|on)+$|^(?:dc|dcterms|citation)*(?:date|datecreated|created|uploaddate)$|uploaddate$/
const CHINESE = /^(?:发布|发表|发稿|出版|刊发|首发)(?:时间|日期)$/

/** By the name of a metadata field, a variable or an attribute; null where it says of another time, or none. */
export function standingOf(name: string): Standing | null {
  if (CHINESE.test(name)) return 'published'
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  if (OTHER.test(letters)) return null
  if (UPDATED.test(letters)) return 'updated'
  if (PUBLISHED.some((form) => form.test(letters))) return 'published'
  return WEAK.test(letters) ? 'weak' : null
}

/** The weight of a clue that stood under such a name. */
export const weighed = <T extends object>(
  clue: T,
  standing: Standing,
): T & { weight?: 'weak' | 'updated' } => (standing === 'published' ? clue : { ...clue, weight: standing })
