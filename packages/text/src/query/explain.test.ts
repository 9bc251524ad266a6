import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'
import type { Explained } from './explain-text.ts'
import { parseQuery } from './parse.ts'

const THEMES = [
  {
    id: 'low-altitude',
    label: { zh: '低空经济', en: 'Low-altitude economy' },
    terms: ['低空经济'],
    exclude: ['降低空经济舱'],
  },
]

const blank: Explained = {
  versions: [],
  removed: [],
  source: '海湾日报',
  author: null,
  section: null,
  language: 'zh',
  url: null,
  day: '2024-03',
  days: { first: '2024-03-01', last: '2024-03-31' },
  mentions: {},
}

const article = (title: string, body: string, rest: Partial<Explained> = {}): Explained => ({
  ...blank,
  versions: [{ title, body }],
  ...rest,
})
const asked = (q: string, about: Explained) => explain(q, parseQuery(q, THEMES), about, THEMES).conditions
const only = (q: string, about: Explained) => {
  const [condition] = asked(q, about)
  if (!condition) throw new Error(`${q} has no condition`)
  return condition
}

describe('a term that stands in the article', () => {
  test('comes with its places in the original text and the rules that made them match', () => {
    const text = '港口的ＡＩ平台，以及 ai\n平台；數字平台。'
    const places = (q: string) =>
      only(q, article('标题', text)).places.map(({ text: found, rules }) => [found, rules])
    expect(places('AI平台')).toEqual([
      ['ＡＩ平台', ['width']],
      ['ai\n平台', ['case', 'blank']],
    ])
    expect(places('数字平台')).toEqual([['數字平台', ['script']]])
    expect(places('平台')).toEqual([
      ['平台', []],
      ['平台', []],
      ['平台', []],
    ])
  })

  test('is counted as mentions are, in the language version that holds more', () => {
    const two = article('', '', {
      versions: [
        { title: '芯片', body: '芯片与芯片' },
        { title: 'Chips', body: '芯片' },
      ],
    })
    expect(only('芯片', two)).toMatchObject({ holds: true, found: 3 })
    expect(only('芯片', two).places.map(({ version, field }) => [version, field])).toEqual([
      [0, 'title'],
      [0, 'body'],
      [0, 'body'],
      [1, 'body'],
    ])
  })
})

describe('a term that does not stand in the article comes with what stands there instead', () => {
  const misses = (q: string, about: Explained) =>
    only(q, about).nearMisses.map(({ code, text, values }) => [code, text, ...Object.values(values)])

  test('parted by punctuation', () => {
    expect(misses('人民政府', article('', '为了人民，政府出台措施'))).toEqual([['gap', '人民，政府', '，']])
  })
  test('inside a longer run, but no small letters within a word', () => {
    expect(misses('5G', article('', '25G光模块、5GB内存，又一个25G'))).toEqual([
      ['inside', '25G', '25G'],
      ['inside', '5GB', '5GB'],
    ])
    expect(misses('AI', article('', 'OpenAI said it maintains its lead.'))).toEqual([
      ['inside', 'OpenAI', 'OpenAI'],
    ])
  })
  test('written as one word or as two', () => {
    expect(misses('"e-commerce"', article('', 'Ecommerce grows.'))).toEqual([['joined', 'Ecommerce']])
  })
  test('with other words between', () => {
    expect(misses('海湾市政府', article('', '海湾市人民政府公布'))).toEqual([['apart', '海湾市人民政府', 2]])
  })
  test('in the other field, or in a block that was removed', () => {
    expect(misses('title:芯片', article('港口', '芯片'))).toEqual([['field', '芯片']])
    expect(misses('芯片', article('港口', '码头', { removed: ['相关：芯片'] }))).toEqual([
      ['removed', '芯片'],
    ])
  })
  test('in a phrase that the theme excludes', () => {
    expect(misses('theme:low-altitude', article('', '航司下调降低空经济舱票价'))).toEqual([
      ['excluded', '低空经济', '降低空经济舱'],
    ])
  })
  test('not at all', () => {
    expect(misses('量子', article('港口', '码头'))).toEqual([])
  })
})

describe('the tree', () => {
  test('says of every node of the query where it was typed and whether it holds', () => {
    const conditions = asked('港口 AND (量子 OR NOT 芯片)', article('港口', '码头与芯片'))
    expect(
      conditions.map(({ kind, depth, parent, text, holds }) => [kind, depth, parent, text, holds]),
    ).toEqual([
      ['and', 0, null, '港口 AND (量子 OR NOT 芯片)', false],
      ['term', 1, 0, '港口', true],
      ['or', 1, 0, '量子 OR NOT 芯片', false],
      ['term', 2, 2, '量子', false],
      ['not', 2, 2, 'NOT 芯片', false],
      ['term', 3, 4, '芯片', true],
    ])
    expect(conditions.map(({ wanted }) => wanted)).toEqual([true, true, true, true, true, false])
  })

  test('words near each other: the group that fits, or how far apart they stand', () => {
    const about = article('', '五座工厂在建，其中一座用上了5G专网。工厂里还有机器人。')
    const near = only('"5G 工厂"~4', about)
    expect(near).toMatchObject({ holds: true, needed: 4 })
    expect(near.places.map(({ text }) => text)).toEqual(['5G', '工厂'])
    const far = only('"5G 工厂"~1', about)
    expect(far).toMatchObject({ holds: false, needed: 1, nearest: 2 })
    expect(far.places.map(({ from }) => from)).toEqual([14, 19])
    expect(only('"5G 量子"~9', about)).toMatchObject({ holds: false, nearest: null })
  })

  test('how often, and facts beside the text', () => {
    const about = article('芯片', '芯片', { url: 'https://example.org/A', author: '王小明' })
    expect(only('atleast3(芯片)', about)).toMatchObject({ holds: false, found: 2, needed: 3 })
    expect(only('atleast2(芯片)', about)).toMatchObject({ holds: true, found: 2 })
    expect(only('source:海湾', about)).toMatchObject({ holds: true, actual: '海湾日报', field: 'source' })
    expect(only('url:EXAMPLE', about)).toMatchObject({ holds: true })
    expect(only('date:2024', about)).toMatchObject({ holds: true, actual: '2024-03' })
    expect(only('date:2024-03-05', about)).toMatchObject({ holds: false })
  })

  test('is empty without a query', () => {
    expect(asked(' ', article('港口', ''))).toEqual([])
  })
})
