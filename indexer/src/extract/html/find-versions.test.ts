import { describe, expect, test } from 'vitest'
import { toArticle } from '../../to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const TITLE = '海港城新集装箱码头启用首批货轮靠岸'
const ENGLISH_TITLE = 'New terminal opens to ships'
const ZH = [
  '本港7月12日启用了新的集装箱码头，第一批货轮已经靠岸，居民在岸边观看。',
  '工程投资50亿元，安装吊机132台，全部由远处的操作员看管，没有人在岸上工作。',
  '港务局局长表示，码头一年可以装卸300万箱货物，还将修建通往内地的铁路。',
  '附近的居民说，夜里的噪声比从前小了很多，希望绿化也能跟上建设的步子。',
]
const EN = [
  'The harbour opened its new container terminal on July 12, and the first ships have arrived while people watched.',
  'It cost 5 billion yuan and has 132 cranes, all of them steered from far away, so that nobody works on the quay.',
  'The head of the port said that it can load 3 million boxes in a year, and that a railway would be built to the interior.',
]
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')

function read(body: string) {
  const html = `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${body}</body></html>`
  const gate = toArticle(
    { kind: 'html', origin: { file: 'page.html', line: null }, html, hints: {} },
    { now },
  )
  if ('refused' in gate) throw new Error(gate.refused)
  return gate.article
}

const both = { title: TITLE, body: ZH.join('\n\n'), language: 'zh' }
const translation = { title: ENGLISH_TITLE, body: EN.join('\n\n'), language: 'en' }
const byTurns = [ZH[0], EN[0], ZH[1], EN[1], ZH[2], EN[2]].map((text) => text ?? '')
const head = `<h1>${TITLE}</h1><p>2023-07-13</p>`

describe('a story told twice', () => {
  test.each([
    [
      'in parts that nothing marks',
      `${head}<div>${paragraphs(ZH)}</div><div><h2>${ENGLISH_TITLE}</h2><p>By Li Ming</p>${paragraphs(EN)}</div>`,
    ],
    [
      'in tabs, one of them hidden',
      `<div class="tab" id="zh">${head}${paragraphs(ZH)}</div><div class="tab" id="en" style="display:none"><h1>${ENGLISH_TITLE}</h1>${paragraphs(EN)}</div>`,
    ],
    [
      'in a hidden part without a name',
      `${head}<div>${paragraphs(ZH)}</div><div style="display:none"><h2>${ENGLISH_TITLE}</h2>${paragraphs(EN)}</div>`,
    ],
    [
      'in parts named after their languages',
      `<div class="chs">${head}${paragraphs(ZH)}</div><section class="english"><h2>${ENGLISH_TITLE}</h2>${paragraphs(EN)}</section>`,
    ],
    ['below one another', `${head}<div>${paragraphs([...ZH, ENGLISH_TITLE, ...EN])}</div>`],
  ])('%s has two versions', (_, body) => {
    const article = read(body)
    expect(article).toMatchObject({ ...both, translations: [translation] })
    expect(article.removed.join('\n')).not.toContain(EN[0])
  })

  test.each([
    [
      'by turns, its titles below one another',
      `<h1>${TITLE}</h1><h2>${ENGLISH_TITLE}</h2><div>2023-07-13 来源：海港网</div><div>${paragraphs(byTurns)}</div>`,
    ],
    [
      'by turns, its titles in one heading',
      `<h1>${TITLE}<br>${ENGLISH_TITLE}</h1><p>2023-07-13</p><div>${[0, 1, 2].map((at) => `<p>${ZH[at]}<br>${EN[at]}</p>`).join('')}</div>`,
    ],
    [
      'in two columns',
      `<h1>${TITLE}</h1><h2>${ENGLISH_TITLE}</h2><p>2023-07-13</p><table>${[0, 1, 2].map((at) => `<tr><td>${ZH[at]}</td><td>${EN[at]}</td></tr>`).join('')}</table>`,
    ],
  ])('%s, has two versions with titles', (_, body) => {
    const article = read(body)
    expect(article).toMatchObject({
      title: TITLE,
      body: ZH.slice(0, 3).join('\n\n'),
      translations: [translation],
    })
    expect(article.removed.join('\n')).not.toContain(ENGLISH_TITLE)
  })
})

describe('one version', () => {
  const another = [
    'The museum shows paintings by a man who never left his village, and who painted one tree in all seasons.',
    'Visitors pay nothing on Sundays, when the painter’s nephew tells the stories behind the larger pictures.',
    'A catalogue is sold at the door; the show stays open until the end of autumn, the museum says on its site.',
  ]

  test.each([
    ['beside it', `<div>${paragraphs(another)}</div>`],
    ['beside it in a tab', `<div style="display:none">${paragraphs(another)}</div>`],
  ])('another text in English %s is no version, but not lost', (_, markup) => {
    const article = read(`${head}<div>${paragraphs(ZH)}</div>${markup}`)
    expect(article).toMatchObject({ title: TITLE, language: 'zh', translations: [] })
    expect([article.body, ...article.removed].join('\n')).toContain(another[0])
  })

  test('news in English of the same day beside it are no version', () => {
    const zh = [
      '渡轮7月13日复航，数百名居民到码头送行，船长鸣笛三声，孩子们在岸边挥舞小旗，乐队演奏了老歌。',
      '镇政府表示，冬季每周开行三班，夏季增至每天两班，票价与从前相同，老人和学生可以免票乘船。',
      '船长说，第一趟航程装了苹果和山羊，单程需要四个小时，风浪很小，乘客都很满意，返程时天已经黑了。',
    ]
    const en = [
      'A whale was seen off the northern coast',
      'Fishermen saw a whale near the lighthouse on July 13 and called the museum at once, which sent a boat.',
      'The show of paintings by a local man stays open until the end of autumn, and children pay nothing at all.',
    ]
    const article = read(
      `${head}<div class="zw">${paragraphs(zh)}</div><div class="other"><div>${paragraphs(en)}</div></div>`,
    )
    expect(article.translations).toEqual([])
    expect([article.body, ...article.removed].join('\n')).toContain(en[1])
  })

  test('a list of words in two languages stays a table', () => {
    const rows = [
      ['码头', 'terminal'],
      ['吊机', 'crane'],
      ['集装箱', 'container'],
    ]
    const table = rows.map(([zh, en]) => `<tr><td>${zh}</td><td>${en}</td></tr>`).join('')
    const article = read(
      `${head}<div>${paragraphs(ZH.slice(0, 2))}<table>${table}</table>${paragraphs(ZH.slice(2))}</div>`,
    )
    expect(article.translations).toEqual([])
    expect(article.body).toContain('码头 | terminal |\n吊机 | crane |')
  })
})
