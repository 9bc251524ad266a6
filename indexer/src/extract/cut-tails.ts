import { readParts } from './label-parts.ts'
import type { Labelled } from './labels.ts'
import { isBlank, toLines, toText } from './lines.ts'
import { originIn, outletIn } from './origin.ts'
import { isRow } from './table.ts'
import { isProse, type TailKind, tailKind } from './tail-lines.ts'

/** `values` are what the removed blocks say about the article; lists of other articles say nothing about it. */
export type Cut = { body: string[]; removed: string[]; values: Labelled[] }

/**
 * Takes away what follows an article (comment form, tables about it, recommendations, notes, labelled lines) and
 * tables of that kind inside it. Nothing is taken before the last sentence but a comment form and such tables.
 */
export function cutTails(lines: string[]): Cut {
  const form = lines.findIndex((_, at) => tailKind(lines, at) === 'form')
  const page = form < 0 ? lines : lines.slice(0, form)
  const start = tailStart(page)
  const head = cutTables(page.slice(0, start))
  const tail = toBlocks(page.slice(start))
  const blocks = [...head.blocks, ...tail, ...(form < 0 ? [] : [{ kind: null, lines: lines.slice(form) }])]
  return {
    body: head.body,
    removed: blocks.map((block) => toText(block.lines)).filter((text) => text !== ''),
    values: blocks.flatMap(valuesOf),
  }
}

type Block = { kind: TailKind | null; lines: string[] }

/** The first line after the last sentence that starts something else; the title alone before it is no article. */
function tailStart(lines: string[]): number {
  const last = lines.findLastIndex(isProse)
  const first = last >= 0 ? last + 1 : secondLine(lines) + 1
  for (let at = first; at < lines.length; at++) if (tailKind(lines, at)) return at
  return lines.length
}

function secondLine(lines: string[]): number {
  const isText = (line: string, at: number) => !isBlank(line) && tailKind(lines, at) === null
  const title = lines.findIndex(isText)
  const second = lines.findIndex((line, at) => at > title && isText(line, at))
  return second < 0 ? lines.length : second
}

/** Lines up to the next one that starts something; a heading over rows does as well. */
function toBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  for (const [at, line] of lines.entries()) {
    const kind = tailKind(lines, at)
    const current = blocks.at(-1)
    const isHeading =
      !isRow(line) && !isBlank(line) && isRow(lines[at + 1] ?? '') && isRow(lines[at + 2] ?? '')
    const isInside = kind === 'label' && isRow(line) && current !== undefined
    if (current && !isHeading && (kind === null || isInside)) current.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  return blocks
}

/** Tables about the article, and lists of other articles in table form, wherever they stand. */
function cutTables(lines: string[]): { body: string[]; blocks: Block[] } {
  const body: string[] = []
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const kind = tailKind(lines, at)
    const end = kind === 'info' || kind === 'list' ? endOfRows(lines, at + 1) : at + 1
    const cut = lines.slice(at, end)
    if (end > at + 2) blocks.push({ kind, lines: cut })
    else body.push(...cut)
    at = end
  }
  return { body, blocks }
}

function endOfRows(lines: string[], from: number): number {
  let end = from
  for (let at = from; at < lines.length && (isBlank(lines[at]) || isRow(lines[at] ?? '')); at++)
    if (!isBlank(lines[at])) end = at + 1
  return end
}

const NEAR = 20

/** What removed parts of a page say about its article: their first and last lines, for the others lie far from it. */
export const readRemoved = (removed: readonly string[]): Labelled[] => {
  // By-lines stand above a body; further down they are those of other articles and of advertisements.
  const [first = '', second = ''] = removed
  // A line such as the section's name may stand above the title, apart from what stands below it.
  const top = [...toLines(first).slice(0, NEAR), ...(isLine(first) ? toLines(second).slice(0, 2) : [])]
  const bylines = top.flatMap(readParts).filter(({ label }) => label === 'author')
  return [...removed.flatMap((text) => endsOf(toLines(text)).flatMap(toBlocks).flatMap(valuesOf)), ...bylines]
}

const isLine = (text: string) => text.length <= 40 && !text.includes('\n')

const endsOf = (lines: string[]) =>
  lines.length > 2 * NEAR ? [lines.slice(0, NEAR), lines.slice(-NEAR)] : [lines]

function valuesOf({ kind, lines }: Block): Labelled[] {
  if (kind === 'info' || kind === 'label') return lines.flatMap(readParts)
  return kind === 'note' ? lines.flatMap(ofNote) : []
}

function ofNote(line: string): Labelled[] {
  const outlet = outletIn(line)
  if (outlet) return [{ label: 'outlet', value: outlet }]
  const origin = originIn(line)
  return origin ? [{ label: 'origin', value: origin }] : []
}
