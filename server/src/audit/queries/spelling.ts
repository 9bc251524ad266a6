import { simplified } from '@tidewatch/text/simplified'
import type { Random } from './random.ts'

let table: Map<string, string[]> | undefined

/** Simplified → Traditional: all characters that fold to one. */
function traditional(): ReadonlyMap<string, readonly string[]> {
  if (table) return table
  table = new Map()
  for (const [from, to] of simplified()) table.set(to, [...(table.get(to) ?? []), from])
  return table
}

const toTraditional = (text: string, random: Random) =>
  Array.from(text, (char) => random.pick(traditional().get(char) ?? [char])).join('')

const toFullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** The same text as others may type it: Traditional, full-width, in capitals; mostly as it is. */
export function spelledAnew(text: string, random: Random): string {
  const dice = random.next()
  if (dice < 0.1) return toTraditional(text, random)
  if (dice < 0.15) return toFullWidth(text)
  return dice < 0.18 ? text.toUpperCase() : text
}
