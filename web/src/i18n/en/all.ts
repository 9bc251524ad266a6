import { asking } from './asking.ts'
import { common } from './common.ts'
import { concordance } from './concordance.ts'
import { loads } from './loads.ts'
import { filters, sources, states, themes } from './places.ts'
import { reading } from './reading.ts'
import { article, search } from './search.ts'
import { suggestions } from './suggestions.ts'
import { trends } from './trends.ts'
import { why } from './why.ts'

export const en = {
  common,
  trends,
  search,
  asking,
  concordance,
  article,
  reading,
  themes,
  sources,
  loads,
  filters,
  states,
  suggestions,
  why,
}
