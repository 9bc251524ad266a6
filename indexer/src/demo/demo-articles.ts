import { type Article, article } from '@tidewatch/schema/article'
import { compose, type Outline } from './compose.ts'
import { weightOf } from './curves.ts'
import { dateOf, type Month, months } from './dates.ts'
import { type Outlet, outlets } from './outlets.ts'
import { plans } from './plans.ts'
import { chanceOf, pick, pickWeighted } from './random.ts'
import { settingOf } from './setting.ts'
import type { Topic } from './topic.ts'
import { topics } from './topics.ts'
import type { Language } from './wording.ts'

const TOTAL = 3_000
const SEED = 1
const CHINESE = 0.6
const BILINGUAL = 0.04

/** Invented articles, 2016 to 2025, oldest first; the same seed gives the same articles, byte for byte. */
export function* demoArticles(seed = SEED): Generator<Article> {
  let number = 0
  for (const month of months(TOTAL)) {
    for (let count = 0; count < month.articles; count += 1) {
      number += 1
      yield demoArticle(month, `demo-${String(number).padStart(5, '0')}`, `${seed}/${number}`)
    }
  }
}

function demoArticle(month: Month, id: string, key: string): Article {
  const language: Language = chanceOf(`${key}/language`) < CHINESE ? 'zh' : 'en'
  const chosen = topicsOf(month, key)
  const outlet = outletOf(language, chosen[0], month.year, key)
  const plan = pickWeighted(plans, ({ weight }) => weight, `${key}/plan`)
  const outline: Outline = { plan, topics: chosen, setting: settingOf(month, chosen, key), key }
  const write = compose(outline)
  const other: Language = language === 'zh' ? 'en' : 'zh'
  return article.parse({
    id,
    language,
    ...write(language),
    translations: chanceOf(`${key}/bilingual`) < BILINGUAL ? [{ language: other, ...write(other) }] : [],
    source: outlet.source,
    section: plan.opinion ? outlet.opinion : (outlet.sections[chosen[0].group] ?? null),
    author: pick(outlet.bylines, `${key}/byline`),
    type: plan.type[language],
    ...dateOf(month, outlet, key),
    demo: true,
  })
}

/** Three topics, each as likely as its theme is written about in that month. */
function topicsOf({ year, month }: Month, key: string): Outline['topics'] {
  const weight = ({ id }: Topic) => weightOf(id, year, month)
  const first = pickWeighted(topics, weight, `${key}/first`)
  const second = pickWeighted(
    topics.filter((topic) => topic !== first),
    weight,
    `${key}/second`,
  )
  const third = pickWeighted(
    topics.filter((topic) => topic !== first && topic !== second),
    weight,
    `${key}/third`,
  )
  return [first, second, third]
}

/** Outlets that have a section for the topic are three times as likely to write about it. */
function outletOf(language: Language, { group }: Topic, year: number, key: string): Outlet {
  const open = outlets.filter(
    ({ language: own, years: [first, last] }) => own === language && first <= year && year <= last,
  )
  return pickWeighted(open, ({ weight, sections }) => weight * (sections[group] ? 3 : 1), `${key}/outlet`)
}
