import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const now = new Date('2026-06-15T12:00:00Z')
const read = (...lines: string[]) => readPage(lines.join('\n'), {}, now)

const PAIRS: [string, string][] = [
  [
    '某市5日启用了新的自动化港口，首批3艘货轮已经靠岸。',
    'The city opened its new automated port on the 5th, and the first 3 ships have arrived.',
  ],
  [
    '港口用5G指挥全部吊机，每小时可以装卸120个集装箱。',
    'The port steers all of its cranes by 5G and can load 120 containers in an hour.',
  ],
  [
    '建设工程历时4年，总投资达到80亿元，由两家公司承担。',
    'It took 4 years to build, cost 8 billion yuan and was the work of two companies.',
  ],
  [
    '专家认为，这将带动周边地区的制造业和物流业继续发展。',
    'Experts expect it to help factories and carriers in the surrounding region to grow.',
  ],
  [
    '附近的居民说，夜里的噪声比从前小了很多，大家都很高兴。',
    'People who live nearby say that the nights are much quieter now, and that they are glad.',
  ],
]
const story = fc.shuffledSubarray(PAIRS, { minLength: 3 })
const chinese = (pairs: [string, string][]) => pairs.map(([text]) => text)
const english = (pairs: [string, string][]) => pairs.map(([, text]) => text)
const bodies = (article: ReturnType<typeof read>) =>
  [article.body, ...article.translations.map(({ body }) => body)].map((body) => body.split(/\n+/))

describe('a story told twice has two versions', () => {
  test('one below the other, with titles', () => {
    fc.assert(
      fc.property(story, fc.boolean(), (pairs, isEnglishFirst) => {
        const [a, b] = [
          ['新港口启用', '', ...chinese(pairs)],
          ['New port opens', '', ...english(pairs)],
        ]
        const [first, second] = isEnglishFirst ? [b, a] : [a, b]
        const article = read(...first, '', ...second)
        const texts = [chinese(pairs), english(pairs)]
        expect(bodies(article)).toEqual(isEnglishFirst ? texts.reverse() : texts)
        expect(article.translations[0]?.title).toBe(second[0])
      }),
    )
  })

  test('one below the other without titles, and by turns', () => {
    fc.assert(
      fc.property(story, (pairs) => {
        for (const lines of [[...chinese(pairs), ...english(pairs)], pairs.flat()])
          expect(bodies(read('新港口启用', '', ...lines))).toEqual([chinese(pairs), english(pairs)])
      }),
    )
  })

  test('both titles above', () => {
    const article = read('新港口启用', 'New port opens', '', ...chinese(PAIRS), '', ...english(PAIRS))
    expect(article.title).toBe('新港口启用')
    expect(article.translations).toMatchObject([{ title: 'New port opens', language: 'en' }])
  })

  test('of unlike paragraphs, by amounts and months that are the same', () => {
    const zh = [
      '本港7月12日启用了新的集装箱码头，第一批货轮已经靠岸，居民在岸边观看。',
      '工程投资50亿元，安装吊机132台，全部由远处的操作员看管，没有人在岸上工作。',
      '港务局局长表示，码头一年可以装卸300万箱货物，还将修建通往内地的铁路。',
      '附近的居民说，夜里的噪声比从前小了很多，希望绿化也能跟上建设的步子。',
    ]
    const en = [
      'The harbour opened its new container terminal on July 12, and the first ships have arrived while people watched.',
      'It cost 5 billion yuan, has 132 cranes steered from far away, and can load 3 million boxes in a year.',
    ]
    expect(bodies(read('新码头启用', '', ...zh, 'New terminal opens', ...en))).toEqual([zh, en])
  })

  test.each([['[中文](/zh/port) [English](/en/port)'], ['中文 | English'], ['简体中文 / EN']])(
    'a switch between them is no part of them: %s',
    (line) => {
      const article = read('新港口启用', line, '', ...PAIRS.flat())
      expect(bodies(article)).toEqual([chinese(PAIRS), english(PAIRS)])
      expect(article.removed).toContain(line)
    },
  )
})

describe('an article has one version', () => {
  const long = [...chinese(PAIRS), '这是此地第2座这样的港口，第1座在10年前启用，现在仍然繁忙。']

  test('where it quotes a paragraph', () => {
    fc.assert(
      fc.property(fc.nat(long.length), fc.constantFrom(...english(PAIRS)), (at, quote) => {
        const { body, translations } = read('新港口启用', '', ...long.toSpliced(at, 0, quote))
        expect(translations).toEqual([])
        expect(body).toContain(quote)
      }),
    )
  })

  test.each([
    ['an abstract', ['Abstract: The city opened a port with 3 ships.', ...english(PAIRS).slice(1, 4)]],
    [
      'a statement',
      [
        '他在声明中说：',
        ...english(PAIRS)
          .slice(0, 4)
          .map((text) => `“${text}”`),
      ],
    ],
    ['a summary', ['A new port has opened, and people are glad about the quiet nights that it brought.']],
    ['keywords', ['Keywords: ports, ships, cranes, 5G']],
  ])('where it ends in %s', (_, lines) => {
    expect(read('新港口启用', '', ...long, '', ...lines).translations).toEqual([])
  })

  test('where another story in English follows that is not its own', () => {
    const other = [
      'The museum of the city shows paintings by a man who never left his village in his whole life.',
      'Visitors can see how he painted the same tree in every season, and in every kind of light.',
      'The show is open until the autumn, and children do not have to pay for their tickets there.',
      'A book about the painter is sold at the door, and it has many pictures of his early work.',
    ]
    expect(read('新港口启用', '', ...chinese(PAIRS), ...other).translations).toEqual([])
  })
})
