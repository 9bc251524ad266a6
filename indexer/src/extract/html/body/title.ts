import type { Model } from './model.ts'
import { HEADINGS } from './tags.ts'

/** Letters and digits only, so that marks and spacing don't tell two titles apart. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The title as it was given and the block that shows it, -1 if none does. */
export type Title = { text: string; at: number }

/** Shown is the title by a heading that the given title begins with or holds, else by the first h1. */
export function findTitle(model: Model, given: string): Title {
  const at = findShown(model, given)
  return { at, text: model.blocks[at]?.text ?? given }
}

function findShown({ boxes, blocks }: Model, title: string): number {
  const wanted = bare(title)
  let first = -1
  for (const [at, block] of blocks.entries()) {
    const tag = boxes[block.box]?.tag ?? ''
    const text = bare(block.text)
    if (
      text.length >= 4 &&
      wanted !== '' &&
      (text === wanted || (HEADINGS.has(tag) && wanted.includes(text)))
    ) {
      if (text.length >= wanted.length * 0.4) return at
    }
    if (first < 0 && tag === 'h1' && text.length >= 8) first = at
  }
  return first
}

/** Little more than the title, perhaps behind a label: 视频简介：…. */
export function repeats(text: string, title: string): boolean {
  const [said, named] = [bare(text.replace(/^.{1,6}[:：]/u, '')), bare(title)]
  if (said.length < 8 || named.length < 8) return false
  return said.length < 2 * named.length && (said.includes(named) || named.includes(said))
}

/** The same letters and digits, or the one with a little more around it, such as the name of the site. */
export function sameText(text: string, title: string): boolean {
  const [a, b] = [bare(text), bare(title)]
  return a.length >= 4 && b.length >= 4 && (a === b || (b.startsWith(a) && a.length > 0.6 * b.length))
}

/** Whether the page gives the text, or its beginning, as its description. */
export const describes = (description: string, text: string): boolean =>
  description
    .split('\n')
    .some((line) => bare(line).length > 30 && bare(text).startsWith(bare(line).slice(0, 100)))
