import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOf, shuffled } from './random.ts'
import { render, type Setting } from './render.ts'
import { wordings } from './wording.ts'

const setting: Setting = {
  slots: {
    place: { zh: '澜港', en: 'Langang' },
    org: { zh: '澜港统计服务站', en: 'the Langang Statistics Service' },
    topic: { zh: '潮汐', en: 'tides' },
  },
  people: [{ zh: '一位渔民', en: 'a fisherman' }],
}
const said = (zh: string, en: string, key = 'key') => ({
  zh: render({ wording: { zh, en }, key }, 'zh', setting),
  en: render({ wording: { zh, en }, key }, 'en', setting),
})

describe('a template', () => {
  test('takes the same alternative in both languages, and sooner or later each of them', () => {
    const seen = new Set<string>()
    for (let key = 0; key < 40; key += 1) {
      const { zh, en } = said('[东|西|北]风', 'A wind from the [east|west|north]', String(key))
      expect(en).toContain({ 东: 'east', 西: 'west', 北: 'north' }[zh[0] ?? ''])
      seen.add(zh)
    }
    expect(seen.size).toBe(3)
  })

  test('gives the same number in both languages, within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const { zh, en } = said('{a:20-90}艘', '{a} boats', key)
        const number = Number(en.split(' ')[0])
        expect(zh).toBe(`${number}艘`)
        expect(number).toBeGreaterThanOrEqual(20)
        expect(number).toBeLessThanOrEqual(90)
      }),
    )
  })

  test('writes large numbers and decimals as each language does', () => {
    expect(said('{a:36000-36000}人，{x:2.50-2.50}倍', '{a} people, {x} times')).toEqual({
      zh: '3.6万人，2.50倍',
      en: '36,000 people, 2.50 times',
    })
    expect(said('{a:1200-1200}人', '{a} people')).toEqual({ zh: '1200人', en: '1,200 people' })
  })

  test('begins every English sentence with a capital letter, but not what follows a quotation', () => {
    expect(said('{org}', '{org} counts. {who} looks on. “Why?” asks {who}.').en).toBe(
      'The Langang Statistics Service counts. A fisherman looks on. “Why?” asks a fisherman.',
    )
  })

  test('speaks of the topic it is given', () => {
    const wording = { zh: '说{topic}', en: 'on {topic}' }
    expect(render({ wording, key: 'a', topic: { zh: '风', en: 'wind' } }, 'zh', setting)).toBe('说风')
    expect(render({ wording, key: 'a' }, 'zh', setting)).toBe('说潮汐')
  })

  test('with an unknown slot is an error', () => {
    expect(() => said('{ship}', 'x')).toThrow(/no slot ship/)
  })
})

test('a line without a partner in the other language is an error', () => {
  expect(wordings('潮\ntide')).toEqual([{ zh: '潮', en: 'tide' }])
  expect(() => wordings('潮\ntide\n汐')).toThrow(/no partner/)
})

describe('chance', () => {
  test('is spread evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    for (let key = 0; key < 20_000; key += 1) tenths[Math.floor(chanceOf(`a/${key}`) * 10)]! += 1
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(250)
  })

  test('shuffling keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, key) => {
        expect(shuffled(items, key).sort()).toEqual([...items].sort())
      }),
    )
  })
})
