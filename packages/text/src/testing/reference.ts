import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

function toSimplified(character: string): string {
  const simplified = known.get(character) ?? convert(character)
  known.set(character, simplified)
  return simplified
}

/** The definition of design §3.1, word for word. */
export function referenceFold(text: string): string {
  const lower = Array.from(text.normalize('NFKC'), (character) => character.toLowerCase()).join('')
  return Array.from(lower, toSimplified).join('')
}

const token = /\p{Script=Han}|[\p{L}\p{N}]/u
const inRun = /(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u

export interface ReferenceToken {
  readonly word: string
  readonly gap: boolean
}

/** The definition of design §3.2 over the characters of the folded text, one after the other. */
export function referenceTokens(text: string): ReferenceToken[] {
  const characters = Array.from(referenceFold(text))
  const found: ReferenceToken[] = []
  let between = '\0'
  let at = 0
  const take = (matching: RegExp) => {
    let taken = ''
    while (at < characters.length && matching.test(characters[at] ?? '')) taken += characters[at++]
    return taken
  }
  while (at < characters.length) {
    const first = characters[at] ?? ''
    if (!token.test(first)) {
      between += first
      at += 1
      continue
    }
    const isHan = /\p{Script=Han}/u.test(first)
    let word = isHan ? first : take(inRun)
    if (isHan) {
      at += 1
      take(/(?!\p{Script=Han})\p{M}/u)
    }
    while (
      !isHan &&
      /\p{Nd}$/u.test(word) &&
      characters[at] === '.' &&
      /\p{Nd}/u.test(characters[at + 1] ?? '')
    ) {
      at += 1
      word += `.${take(inRun)}`
    }
    const isJoint = /^[-\u2010]$/.test(between) && !isHan && !/\p{Script=Han}/u.test(found.at(-1)?.word ?? '')
    found.push({ word, gap: !isJoint && /\P{White_Space}/u.test(between) })
    between = ''
  }
  return found
}
