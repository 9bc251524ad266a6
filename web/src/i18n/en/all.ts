import { common } from './common.ts'
import { loads } from './loads.ts'
import { filters, sources, states, themes } from './places.ts'
import { article, search } from './search.ts'
import { trends } from './trends.ts'

export const en = { common, trends, search, article, themes, sources, loads, filters, states }
