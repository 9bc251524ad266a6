import { foldName } from '../../fold-name.ts'
import { isUsableTitle } from '../../title.ts'
import { headlineIn } from './site-title.ts'

/** Where a title may stand on a page, in order of trust. */
export type Titles = {
  /** Headings of the first level and what is marked as headline, in the order of the page. */
  headings: string[]
  /** Titles in metadata. */
  stated: string[]
  /** What is named for a title in class or id. */
  named: string[]
  /** The `<title>`. */
  whole: string
  siteNames: string[]
}

const MEDIUM =
  /^(?:[[【(（「](?:视频|组图|高清组图|高清|多图|图|图文|图集|图片|图解|音频|视听|video|photos?|gallery|audio|watch)[\]】)）」]|(?:视频|组图|高清组图|多图|图集)\s*[:：丨|｜])\s*/i
/** The title that the places agree on best; null where none of them has one. */
export function chooseTitle({ headings, stated, named, whole, siteNames }: Titles): string | null {
  const isSite = (text: string) => siteNames.some((name) => foldName(name) === foldName(text))
  const usable = (text: string) => isUsableTitle(text) && !isSite(text)
  const headline = headlineIn(whole, siteNames)
  const weak = new Set([...(new Set(headings).size > 1 ? headings : []), ...named])
  const candidates = [
    ...headings,
    ...stated.map((title) => withoutSite(title, siteNames)),
    headline,
    ...named,
  ]
  const places = [headings, stated, named].flatMap((titles) => [...new Set(titles.map(foldName))])
  let best: string | null = null
  let most = 0
  for (const title of candidates.filter(usable)) {
    const votes = support(foldName(title), [...places, foldName(whole)])
    // One of many headings that nothing else supports may be anything; metadata is meant for this article.
    const weight = votes <= 1 && weak.has(title) ? 0.5 : votes
    if (weight > most) [best, most] = [title, weight]
  }
  return best === null ? null : withoutMedium(best)
}

/** A title without the mark of what is shown with it: `[视频]`, `组图：`. */
export const withoutMedium = (title: string): string => title.replace(MEDIUM, '').trim() || title

/** In how many places a title stands, alone or with the site's name around it. */
function support(title: string, places: string[]): number {
  let votes = 0
  for (const place of places) {
    if (place === title) votes += 1
    else if (title.length >= 6 && (place.startsWith(title) || place.endsWith(title))) votes += 0.9
  }
  return votes
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  for (const name of siteNames) {
    const rest = title.endsWith(name) ? /^(.+?)\s*[-–—|_·:»]+\s*$/.exec(title.slice(0, -name.length)) : null
    if (rest?.[1]) return rest[1]
  }
  return title
}
