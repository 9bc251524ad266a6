import { findCore } from './core.ts'
import type { Page } from './dom.ts'
import { collectElsewhere } from './elsewhere.ts'
import { boxAroundTitle } from './fallback.ts'
import { judge } from './judge.ts'
import { readModel } from './read-model.ts'
import { collectRemoved } from './removed.ts'
import { renderBody } from './render.ts'
import { spread } from './spread.ts'
import { statedBody } from './stated-body.ts'
import { findTitle } from './title.ts'
import { findWorths } from './worths.ts'
import { findZones } from './zones.ts'

/**
 * What stands on the page: `body` is the article's text, its paragraphs separated by blank lines, without its title;
 * `removed` are blocks of text in or near it that are no part of it, `elsewhere` those further away. All in the order
 * of the page.
 */
export type FoundBody = { body: string; removed: string[]; elsewhere: string[] }

/** A shorter body may be what a page shows before its programs run. */
const SHORTEST = 150
const MUCH_MORE = 3

/** The article's own text on a page that linkedom parsed; the document stays as it is. */
export function findBody(document: Page, about: { title: string; language: string | null }): FoundBody {
  if (!document.documentElement) return { body: '', removed: [], elsewhere: [] }
  const model = readModel(document.documentElement)
  const zones = findZones(model)
  const title = findTitle(model, about.title)
  const worthOf = findWorths(model, zones, title)
  const core = worthOf(0) > 0 ? findCore(model, worthOf, title.at) : boxAroundTitle(model, zones, title.at)
  const span = spread(model, zones, core, title.at)
  const keep = judge(model, zones, span, about.title)
  const kept = model.blocks.slice(span.from, span.to).filter((_, at) => keep[at])
  const { body, opening, closing } = renderBody(model, kept)
  const around = collectRemoved(model, zones, { core, span, title: title.at, keep })
  const elsewhere = collectElsewhere(model, zones, { span, title: title.at, keep, near: around.near })
  const removed = [opening, ...around.removed, closing].filter((text) => text !== '')
  if (body.length < SHORTEST) {
    const stated = statedBody(model.jsonLd)
    if (stated.length > MUCH_MORE * body.length)
      return { body: stated, removed: body ? [body, ...removed] : removed, elsewhere }
  }
  return { body, removed, elsewhere }
}
