import type { Month } from './dates.ts'
import { institutions, people, places, placesAbroad } from './places.ts'
import { pick, shuffled } from './random.ts'
import type { Setting } from './render.ts'
import type { Topic } from './topic.ts'
import type { Wording } from './wording.ts'

const SEASONS: readonly Wording[] = [
  { zh: '冬季', en: 'winter' },
  { zh: '春季', en: 'spring' },
  { zh: '夏季', en: 'summer' },
  { zh: '秋季', en: 'autumn' },
]

const same = (text: string): Wording => ({ zh: text, en: text })

/** Where and when an article plays, and who speaks in it. */
export function settingOf(
  { year, month }: Month,
  [first, second, third]: readonly Topic[],
  key: string,
): Setting {
  const [place, place2] = shuffled(places, `${key}/place`)
  const season = SEASONS[Math.floor((month % 12) / 3)]
  if (!place || !place2 || !season || !first || !second || !third) throw new Error(`no setting for ${key}`)
  const here = institutions.filter(({ zh }) => zh.startsWith(place.zh))
  const [org, org2] = shuffled(here, `${key}/institution`)
  if (!org || !org2) throw new Error(`no institutions in ${place.zh}`)
  const slots = {
    place,
    place2,
    org,
    org2,
    abroad: pick(placesAbroad, `${key}/abroad`),
    year: same(String(year)),
    next: same(String(year + 1)),
    season,
    topic: first.name,
    topic2: second.name,
    topic3: third.name,
  }
  const placed = (text: string, language: keyof Wording) =>
    text.replace(/\{(org2|place2)\}/g, (_, name: 'org2' | 'place2') => slots[name][language])
  return { slots, people: people.map(({ zh, en }) => ({ zh: placed(zh, 'zh'), en: placed(en, 'en') })) }
}
