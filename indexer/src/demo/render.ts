import { chanceOf } from './random.ts'
import type { Language, Wording } from './wording.ts'

/** A sentence that has been chosen: `key` decides its numbers and alternatives; `topic` is what it speaks of. */
export type Sentence = { wording: Wording; key: string; topic?: Wording }

/** What the slots of an article's sentences stand for; `who` is another person in each sentence. */
export type Setting = { slots: Readonly<Record<string, Wording>>; people: readonly Wording[] }

const CHOICE = /\[([^[\]]*)\]/g
const SLOT = /\{(\w+)(?::[\d.-]+)?\}/g
const SENTENCE_START = /(?:^|[.?!] )“?[a-z]/g
const RANGE = /\{(\w+):([\d.]+)-([\d.]+)\}/g

/**
 * Fills a template: `[a|b]` is one of the alternatives, `{a:3-20}` a number (with as many decimals as the bounds
 * have), `{a}` the same number again, any other `{name}` a slot of the setting.
 */
export function render(
  { wording, key, topic }: Sentence,
  language: Language,
  { slots, people }: Setting,
): string {
  const ranges = new Map<string, [min: string, max: string]>()
  for (const text of [wording.zh, wording.en]) {
    for (const [, name = '', min = '', max = ''] of text.matchAll(RANGE)) ranges.set(name, [min, max])
  }
  let choices = 0
  const text = wording[language]
    .replace(CHOICE, (_, inside: string) => {
      const options = inside.split('|')
      choices += 1
      return options[Math.floor(chanceOf(`${key}/choice ${choices}`) * options.length)] ?? ''
    })
    .replace(SLOT, (_, name: string) => {
      const range = ranges.get(name)
      if (range) return number(range, `${key}/${name}`, language)
      const slot =
        name === 'who'
          ? people[Math.floor(chanceOf(`${key}/who`) * people.length)]
          : (name === 'topic' && topic) || slots[name]
      if (!slot) throw new Error(`no slot ${name} in “${wording[language]}”`)
      return slot[language]
    })
  return language === 'en' ? text.replace(SENTENCE_START, (start) => start.toUpperCase()) : text
}

function number([min, max]: [string, string], key: string, language: Language): string {
  const decimals = min.split('.')[1]?.length ?? 0
  const value = Number(min) + chanceOf(key) * (Number(max) - Number(min))
  if (decimals > 0) return value.toFixed(decimals)
  const whole = value < 10_000 ? Math.round(value) : Math.round(value / 1_000) * 1_000
  if (language === 'zh') return whole < 10_000 ? String(whole) : `${whole / 10_000}万`
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
}
