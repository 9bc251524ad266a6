import type { Block, Model } from './model.ts'
import { HEADINGS } from './tags.ts'

/** Letters and digits only, so that marks and spacing don't tell two titles apart. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The title as the page shows it, else as it was given, and the block that shows it, -1 if none does. */
export type Title = { text: string; at: number }

/** It is shown by a block of its words alone, or a heading with much of them; failing that by the first h1. */
export function findTitle({ boxes, blocks }: Model, given: string): Title {
  const wanted = bare(given)
  const tagOf = ({ box }: Block) => boxes[box]?.tag ?? ''
  const shows = (block: Block) => {
    if (wanted === '' || block.text.length > 2 * given.length + 10) return false
    const text = bare(block.text)
    if (text.length < 4 || text.length < 0.4 * wanted.length) return false
    return text === wanted || (HEADINGS.has(tagOf(block)) && wanted.includes(text))
  }
  const shown = blocks.findIndex(shows)
  const at = shown >= 0 ? shown : blocks.findIndex((block) => tagOf(block) === 'h1' && block.text.length >= 8)
  return { at, text: blocks[at]?.text ?? given }
}

/** Little more than the title, perhaps behind a label: 视频简介：…. */
export function repeats(text: string, title: string): boolean {
  if (text.length > 2 * title.length + 20) return false
  const [said, named] = [bare(text.replace(/^.{1,6}[:：]/u, '')), bare(title)]
  if (said.length < 8 || named.length < 8) return false
  return said.length < 2 * named.length && (said.includes(named) || named.includes(said))
}

/** The same letters and digits, or the one with a little more around it, such as the name of the site. */
export function sameText(text: string, title: string): boolean {
  const [a, b] = [bare(text), bare(title)]
  return a.length >= 4 && b.length >= 4 && (a === b || (b.startsWith(a) && a.length > 0.6 * b.length))
}

const ENOUGH = 100

/** Whether the page gives the text, or its beginning, as its description. */
export function describes({ descriptions }: Model, text: string): boolean {
  const said = bare(text.slice(0, 4 * ENOUGH))
  return descriptions.some((description) => {
    const start = bare(description.slice(0, 4 * ENOUGH)).slice(0, ENOUGH)
    return start.length > 30 && said.startsWith(start)
  })
}
