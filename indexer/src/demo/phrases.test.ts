import { fileURLToPath } from 'node:url'
import { createMatcher } from '@tidewatch/text/matcher'
import { tokens } from '@tidewatch/text/tokens'
import { describe, expect, test } from 'vitest'
import { readThemes } from '../themes-file.ts'
import { weightOf } from './curves.ts'
import { anyTopic } from './phrases/any-topic.ts'
import { background, context } from './phrases/beginnings.ts'
import { caution, close, headlines, voice } from './phrases/endings.ts'
import { aside, bridge, evidence, turn } from './phrases/middles.ts'
import { institutions, places } from './places.ts'
import { topics } from './topics.ts'
import type { Wording } from './wording.ts'

const themes = readThemes(fileURLToPath(new URL('../../../themes.yaml', import.meta.url)))
const matcher = createMatcher(themes)
const general = [
  ...[context, background, aside, evidence, bridge, turn, voice, caution, close, headlines].flat(),
  ...Object.values(anyTopic).flat(),
]
const all = [
  ...general,
  ...topics.flatMap(({ titles, leads, facts, scenes, views }) =>
    [titles, leads, facts, scenes, views].flat(),
  ),
]

const CHOICE = /\[([^[\]]*)\]/g
const choices = (text: string) =>
  [...text.matchAll(CHOICE)].map(([, inside = '']) => inside.split('|').length)
const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()
/** The text with the first, second or third alternative of each choice, and something harmless in its slots. */
const variant = (text: string, number: number) =>
  text
    .replace(CHOICE, (_, inside: string) => {
      const options = inside.split('|')
      return options[number % options.length] ?? ''
    })
    .replace(/\{\w+[^}]*\}/g, '某')
const themesIn = (text: string) => Object.keys(matcher.count(tokens(text)))
const variants = ({ zh, en }: Wording) =>
  [0, 1, 2].flatMap((number) => [variant(zh, number), variant(en, number)])

test('both languages say the same: as many choices, the same slots', () => {
  const unlike = all.filter(
    ({ zh, en }) => `${choices(zh)}${slots(zh)}`.toString() !== `${choices(en)}${slots(en)}`.toString(),
  )
  expect(unlike).toEqual([])
})

test('general phrases, places and institutions mention no theme, so that only the curves decide', () => {
  const found = [...general, ...places, ...institutions]
    .flatMap(variants)
    .filter((text) => themesIn(text).length > 0)
  expect(found).toEqual([])
})

describe('topics', () => {
  test('there is one for every theme, with a curve', () => {
    expect(topics.map(({ id }) => id).sort()).toEqual(themes.map(({ id }) => id).sort())
    for (const { id } of topics) expect(weightOf(id, 2025, 6), id).toBeGreaterThan(0)
  })

  test.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s: name, titles and openings name the theme',
    (id, topic) => {
      for (const wording of [topic.name, ...topic.titles, ...topic.leads]) {
        for (const text of variants(wording)) expect(themesIn(text), text).toContain(id)
      }
    },
  )

  test('only one speaks of new quality productive forces, which nobody had heard of before 2023', () => {
    const others = topics.filter(({ id }) => id !== 'new-quality-productive-forces')
    const texts = others.flatMap(({ titles, leads, facts, scenes, views }) =>
      [titles, leads, facts, scenes, views].flat(),
    )
    expect(
      texts.flatMap(variants).filter((text) => themesIn(text).includes('new-quality-productive-forces')),
    ).toEqual([])
  })
})
