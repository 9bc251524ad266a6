import { rightsLines } from '../rights.ts'
import { tailKind } from '../tail-lines.ts'
import type { Page } from './body/dom.ts'
import type { FoundBody } from './body/find-body.ts'
import { readModel } from './body/read-model.ts'
import { findZones } from './body/zones.ts'

const NEAR = 15
const FOOT = 80

/** What stands right below the body and says something about it, and the lines at the page's foot on its rights. */
export type Around = { below: string[]; rights: string[] }

/** Reads what the removed parts leave out: they end with the element that holds the article. */
export function readAround(page: Page, found: readonly FoundBody[]): Around {
  const model = readModel(page.documentElement ?? page)
  const zones = findZones(model)
  // Readers say nothing of the article's author or source.
  const blocks = model.blocks.filter(({ box }) => zones[box] !== 'comments')
  const lines = blocks.map(({ text }) => text)
  const known = new Set(found.flatMap(({ removed }) => removed.flatMap((text) => text.split('\n'))))
  const last = found.at(-1)?.body.split('\n').at(-1) ?? ''
  const at = last === '' ? -1 : lines.lastIndexOf(last)
  const next = at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR)
  const below = next.filter((line, index) => !known.has(line) && isAbout(next, index))
  return { below, rights: rightsLines(lines.slice(-FOOT)) }
}

const isAbout = (lines: string[], at: number) => {
  const kind = tailKind(lines, at)
  return kind === 'label' || kind === 'note'
}
