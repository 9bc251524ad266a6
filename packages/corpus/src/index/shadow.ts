import { createHash } from 'node:crypto'
import type { Tokens } from '@tidewatch/text/tokens'

const GAP = '. '
/** The engine drops words above 250 bytes. */
const LONGEST_WORD = 200
/** The engine numbers 65,535 places a field and counts 8 for a gap; what lies beyond is lost without a word. */
const PLACES = 60_000
const GAP_PLACES = 8
/** A part that can't be cut at a gap repeats so many tokens, so that a phrase across the cut is still found. */
export const OVERLAP = 200

const MOST_KNOWN = 200_000
const known = new Map<string, string>()

/**
 * One ASCII word per token, never the same for two tokens: `h` + code point in base 36 for a Han character, `w` +
 * the run where it is a-z and 0-9 only, `u` + four base-36 digits a code point otherwise, `l` + hash when long.
 */
export function shadowWord(token: string): string {
  const word = known.get(token)
  if (word) return word
  const made = makeWord(token)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(token, made)
  return made
}

function makeWord(token: string): string {
  if (/^[a-z0-9]+$/.test(token)) return capped(`w${token}`)
  if (/^\p{Script=Han}$/u.test(token)) return `h${token.codePointAt(0)?.toString(36)}`
  const code = (char: string) => (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0')
  return capped(`u${Array.from(token, code).join('')}`)
}

const capped = (word: string) =>
  word.length <= LONGEST_WORD ? word : `l${createHash('sha256').update(word).digest('hex')}`

/** The shadow of a text, in parts of which none is longer than the engine can number. */
export function shadowParts(tokens: Tokens): string[] {
  const parts: string[] = []
  let begin = 0
  while (begin < tokens.length) {
    const end = partEnd(tokens, begin)
    parts.push(shadowText(tokens, begin, end))
    if (end === tokens.length) break
    begin = tokens.gap[end] ? end : end - OVERLAP
  }
  return parts
}

function partEnd(tokens: Tokens, begin: number): number {
  let places = 0
  let lastGap = begin
  for (let at = begin; at < tokens.length; at++) {
    if (at > begin && tokens.gap[at]) {
      lastGap = at
      places += GAP_PLACES
    }
    places += 1
    if (places > PLACES) return lastGap > begin ? lastGap : at
  }
  return tokens.length
}

function shadowText(tokens: Tokens, begin: number, end: number): string {
  let text = ''
  for (let at = begin; at < end; at++) {
    if (at > begin) text += tokens.gap[at] ? GAP : ' '
    text += shadowWord(tokens.words[at] ?? '')
  }
  return text
}

/** A phrase as the engine takes it: in quotation marks, so that neither typo, prefix nor synonym widens it. */
export const shadowPhrase = (words: readonly string[]) => `"${words.map(shadowWord).join(' ')}"`
