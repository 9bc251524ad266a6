import type { Theme } from '@tidewatch/schema/theme'
import { tokens } from '../tokens.ts'

/** The theme of that id or label; else the names that come nearest to it, in its script. */
export function themeNamed(name: string, themes: readonly Theme[]): { id: string } | { nearest: string[] } {
  const key = keyOf(name)
  const found =
    themes.find(({ id }) => keyOf(id) === key) ??
    themes.find(({ label }) => keyOf(label.zh) === key || keyOf(label.en) === key)
  if (found && key !== '') return { id: found.id }
  const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en'
  const ranked = themes
    .map(({ id, label }) => {
      const likeness = Math.max(...[id, label.zh, label.en].map((known) => alike(keyOf(known), key)))
      return { name: MARKS.test(label[language]) ? id : label[language], likeness }
    })
    .filter(({ likeness }) => likeness > 0.3)
  return {
    nearest: ranked
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .map((one) => one.name),
  }
}

/** A label with one of these is not easily typed, nor parted from the next one in a list. */
const MARKS = /[,()（）"“”„‟＂「」『』]/u

/** What names that are read as the same have in common. */
const keyOf = (name: string) => tokens(name).words.join(' ')

function alike(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a.includes(b) || b.includes(a)) return 1
  const pairsA = pairs(a)
  const pairsB = pairs(b)
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return (2 * shared) / (pairsA.size + pairsB.size)
}

function pairs(key: string): Set<string> {
  const letters = [...` ${key.replaceAll(' ', '')} `]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}
