import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMatcher } from '@tidewatch/text/matcher'
import { tokens } from '@tidewatch/text/tokens'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readThemes } from './themes-file.ts'

const shipped = readThemes(fileURLToPath(new URL('../../themes.yaml', import.meta.url)))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'themes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (yaml: string) => {
  const path = join(folder, 'themes.yaml')
  writeFileSync(path, yaml)
  return path
}
const refusal = (yaml: string) => {
  try {
    readThemes(file(yaml))
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '')
  }
  return 'read without complaint'
}
const theme = (rest: string) => `themes:\n  - id: tide\n    label: { zh: 潮, en: Tide }\n${rest}`

describe('a file that is wrong says where and what to do', () => {
  test.each([
    [
      'a term broken by punctuation',
      theme('    terms:\n      - 潮汐\n      - 涨潮、落潮\n'),
      /^themes\.yaml:6: theme tide: “涨潮、落潮” is broken by “、”.*Rewrite or delete it\.$/,
    ],
    [
      'a term of signs only',
      theme('    terms: [潮汐, "…"]\n'),
      /^themes\.yaml:4: theme tide: “…” has no letter/,
    ],
    [
      'the same term twice',
      theme('    terms: [潮汐,\n      spring tide, 潮汐]\n'),
      /^themes\.yaml:5: theme tide: “潮汐” stands twice in this theme\. Delete one of them\.$/,
    ],
    [
      'two spellings of one term',
      theme('    terms: [spring tide, Spring-Tide, 潮流]\n'),
      /theme tide: “Spring-Tide” finds the same as “spring tide”/,
    ],
    [
      'a term that is excluded too',
      theme('    terms: [潮汐, 潮流]\n    exclude: [潮流]\n'),
      /^themes\.yaml:5: theme tide: “潮流” stands twice/,
    ],
    [
      'a misspelt key',
      theme('    terms: [潮汐]\n    excludes: [思潮]\n'),
      /^themes\.yaml:5: theme tide: “excludes” is not known here: a theme has id, label, terms, exclude\./,
    ],
    [
      'a number for a term',
      theme('    terms: [潮汐, 2025]\n'),
      /^themes\.yaml:4: theme tide: .*expected string.*stands in quotes/,
    ],
    ['no terms', theme('    exclude: [思潮]\n'), /^themes\.yaml:2: theme tide: .*expected array/],
    [
      'an id with a capital letter',
      theme('    terms: [潮汐]\n').replace('id: tide', 'id: Tide'),
      /^themes\.yaml:2: theme Tide: a theme id is lower-case letters/,
    ],
    [
      'one id for two themes',
      `${theme('    terms: [潮汐]\n')}  - id: tide\n    label: { zh: 汐, en: Ebb }\n    terms: [落潮]\n`,
      /^themes\.yaml:5: theme tide: theme tide stands twice\. A theme has an id of its own/,
    ],
    [
      'a theme without a name',
      'themes:\n  - label: { zh: 潮, en: Tide }\n    terms: [潮汐]\n',
      /^themes\.yaml:2: theme number 1: /,
    ],
    ['broken YAML', 'themes:\n  - id: [tide\n', /^themes\.yaml: .* at line 3/],
    ['an empty file', '', /^themes\.yaml:1: /],
  ])('%s', (_, yaml, message) => {
    expect(refusal(yaml)).toMatch(message)
  })

  test('all faults are told at once', () => {
    const message = refusal(theme('    terms: [潮汐, 潮汐, 涨潮、落潮]\n    exclude: ["！"]\n'))
    expect(message.split('\n')).toHaveLength(3)
  })

  test('a file that is not there', () => {
    expect(() => readThemes(join(folder, 'none.yaml'))).toThrow(/none\.yaml: the themes can't be read/)
  })
})

test('one term may stand in two themes', () => {
  const yaml = `${theme('    terms: [潮汐]\n')}  - id: ebb\n    label: { zh: 汐, en: Ebb }\n    terms: [潮汐]\n`
  expect(readThemes(file(yaml)).map(({ id, exclude }) => [id, exclude])).toEqual([
    ['tide', []],
    ['ebb', []],
  ])
})

describe('the themes that ship', () => {
  const matcher = createMatcher(shipped)
  const found = (text: string) => Object.keys(matcher.count(tokens(text)))

  test('are those that were asked for, and more', () => {
    const ids = shipped.map(({ id }) => id)
    for (const id of ASKED_FOR) expect(ids).toContain(id)
    expect(ids.length).toBeGreaterThanOrEqual(28)
  })

  test('hold no exclude phrase that excludes nothing', () => {
    const key = (text: string) => ` ${tokens(text).words.join(' ')} `
    const idle = shipped.flatMap(({ id, terms, exclude }) =>
      exclude
        .filter((phrase) => !terms.some((term) => key(phrase).includes(key(term))))
        .map((phrase) => `${id}: ${phrase}`),
    )
    expect(idle).toEqual([])
  })

  test.each([
    ['全国５Ｇ基站超过四百万个', ['5g', 'new-infrastructure']],
    ['企业加快數位化轉型', ['digital-transformation']],
    ['推进“双碳”目标', ['carbon-peak-neutrality']],
    ['深化“放管服”改革', ['business-environment']],
    ['专精特新“小巨人”企业', ['small-and-medium-enterprises']],
    ['信创产业园', ['it-application-innovation']],
    ['信创业务稳步增长', ['it-application-innovation']],
    ['养老人才缺口', ['talent']],
    ['加强大数据运用', ['big-data']],
    ['new-quality productive forces', ['new-quality-productive-forces']],
  ])('“%s” is found', (text, ids) => {
    expect(found(text)).toEqual(expect.arrayContaining(ids))
  })

  test.each([
    '降低空经济舱的票价',
    '火车联网售票',
    '我们深信创新的力量',
    '亚信创始成员国',
    '互信创造止战条件',
    '很多人才知道这件事',
    '老人才住进新居',
    '缴获大量子弹',
    '加拿大数据公司',
    '重庆首个智能体验馆',
    '喝了五克食盐',
    'OpenAI and a 25G port',
    'a quantum leap for the team',
    '提升粮食仓储能力',
    '台风电闪雷鸣',
  ])('“%s” is about none of them', (text) => {
    expect(found(text)).toEqual([])
  })
})

const ASKED_FOR =
  `5g artificial-intelligence digital-transformation new-quality-productive-forces connected-vehicles
  industrial-internet biomanufacturing it-application-innovation low-altitude-economy new-materials quantum
  integrated-circuits big-data carbon-peak-neutrality green-low-carbon small-and-medium-enterprises talent
  international-cooperation risk-governance life-health brain-science digital-economy employment business-environment
  new-infrastructure sci-tech-innovation industrial-upgrading supply-chain`.split(/\s+/)
