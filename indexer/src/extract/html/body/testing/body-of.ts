import { parsePage } from '../../parse-page.ts'
import { findBody } from '../find-body.ts'

/** Body and removed blocks of a page whose markup is given. */
export function bodyOf(markup: string, title = 'Ferry returns to the northern islands') {
  const page = parsePage(
    `<!doctype html><html><head><title>${title}</title></head><body>${markup}</body></html>`,
  )
  if ('refused' in page) throw new Error(page.refused)
  return findBody(page, { title, language: null })
}

/** Sentences that no rule has a word to say about; each number gives its own. */
export const sentence = (number: number): string =>
  `On day ${number} the crew of the ferry loaded ${number + 3} crates of apples, checked the engine twice and waited for the tide to turn.`

export const paragraphs = (from: number, to: number, tag = 'p'): string =>
  Array.from({ length: to - from }, (_, at) => `<${tag}>${sentence(from + at)}</${tag}>`).join('\n')

export const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join('\n\n')
