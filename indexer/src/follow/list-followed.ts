import type { Followed } from '@tidewatch/corpus/store/follow'
import { inWords } from '../web/in-words.ts'

/** The list of what is followed, for a person. */
export function listFollowed(followed: readonly Followed[], now: Date): string[] {
  if (followed.length === 0)
    return ['Nothing is followed. Add a feed or sitemap: npm run follow -- add https://…']
  return followed.flatMap((one) => [
    `${one.address}  (${one.kind}, every ${inWords(one.every * 1000)}${one.pages ? '' : ', without the pages behind it'})`,
    `  ${state(one, now)}`,
  ])
}

function state({ checked, result, next, gone, failures }: Followed, now: Date): string {
  if (gone) return `gone since ${gone.slice(0, 10)}, not asked any more: ${result}`
  const wait = Date.parse(next) - now.getTime()
  const again = wait <= 0 ? 'due now' : `next in ${inWords(wait)}`
  if (!checked) return `not read yet; ${again}`
  const ago = inWords(Math.max(0, now.getTime() - Date.parse(checked)))
  return `${ago} ago: ${result}${failures > 1 ? ` (failed ${failures} times in a row)` : ''}; ${again}`
}
