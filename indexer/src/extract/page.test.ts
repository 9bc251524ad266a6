import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const now = new Date('2026-06-15T12:00:00Z')
const read = (...lines: string[]) => readPage(lines.join('\n'), {}, now)

const ZH = ['某市今天启用了新的自动化港口，首批货轮已经靠岸。', '专家认为，这将带动周边的制造业和物流业。']
const EN = [
  'The city opened its new automated port today, and the first ships have arrived.',
  'Experts expect it to help factories and carriers in the region.',
]

test('a plain page is a title and a body, and nothing is cut', () => {
  expect(read('新港口启用', '', ...ZH)).toMatchObject({
    title: '新港口启用',
    titleOrigin: 'given',
    body: ZH.join('\n\n'),
    language: 'zh',
    removed: [],
    translations: [],
    dateOrigin: 'none',
  })
})

test('a page without a title takes the opening of its body', () => {
  expect(read(...ZH)).toMatchObject({
    title: '某市今天启用了新的自动化港口，首批货轮已经靠岸',
    titleOrigin: 'derived',
  })
  expect(read(...ZH).body).toBe(ZH.join('\n\n'))
})

describe('what stands above the body', () => {
  test('a line of date, outlet and author', () => {
    expect(read('新港口启用', '2024年3月5日 10:22　来源：海港报　作者：张三', ...ZH)).toMatchObject({
      day: '2024-03-05',
      precision: 'second',
      dateOrigin: 'text',
      source: '海港报',
      author: '张三',
      body: ZH.join('\n\n'),
      removed: ['2024年3月5日 10:22　来源：海港报　作者：张三'],
    })
  })

  test('an English byline', () => {
    expect(read('Port opens', 'By Jane Doe | March 5, 2024', '', ...EN)).toMatchObject({
      author: 'Jane Doe',
      day: '2024-03-05',
      body: EN.join('\n\n'),
    })
  })

  test.each([
    ['标题：新港口启用', '正文：'],
    ['新闻标题：《新港口启用》', '关键词：港口、物流', '新闻内容：'],
  ])('labels: %s', (...labels) => {
    expect(read(...labels, ...ZH)).toMatchObject({ title: '新港口启用', body: ZH.join('\n\n') })
  })

  test('a sentence that only begins like a label stays', () => {
    const line = '来源：记者从海事局了解到的数字显示，今年以来进出港口的货轮比去年同期多了两成，增长很快。'
    expect(read('新港口启用', ...ZH, line).body).toBe([...ZH, line].join('\n\n'))
  })
})

describe('what stands below the body', () => {
  test.each([
    ['a reposting note', ['转载请注明来自海港网,本文标题:《新港口启用》'], { source: '海港网' }],
    [
      'a link to the source',
      ['【来源】https://example.org/a'],
      { url: 'https://example.org/a', source: null },
    ],
    [
      'source and link',
      ['来源：海港报 https://example.org/a'],
      { url: 'https://example.org/a', source: '海港报' },
    ],
    ['counts', ['阅读量：1.2万', '字数：969'], { views: 12_000 }],
    ['an editor', ['（责任编辑：李四）'], { author: null }],
    ['keywords', ['关键词：港口，物流；自动化'], { keywords: ['港口', '物流', '自动化'] }],
    ['a list of other articles', ['相关阅读', '另一个港口扩建', '船员过节', '港口会关闭吗？'], {}],
    [
      'a comment form',
      ['发表评论 取消回复', '您的邮箱地址不会被公开。', '评论 *', '很好。非常好，我每天都会来看看的。'],
      {},
    ],
    ['rights', ['版权所有：海港网', '未经授权不得转载。'], {}],
    ['neighbours', ['上一篇：另一个港口扩建', '下一篇：船员过节'], {}],
  ])('%s is no part of it', (_, tail, expected) => {
    const page = read('新港口启用', '', ...ZH, '', ...tail)
    expect(page).toMatchObject({ ...expected, title: '新港口启用', body: ZH.join('\n\n') })
    expect(page.removed.join('\n')).toBe(tail.join('\n'))
  })

  test('tables about the article are read, lists of others are not', () => {
    const page = read(
      '新港口启用',
      ...ZH,
      '一、本文信息',
      '首次发布 | 2023年5月 |',
      '作者 | 王五 |',
      '类型 | 消息 |',
      '阅读量 | 72人 |',
      '二、同作者文章',
      '时间 | 名称 |',
      '2025-01 | 《别的文章》 |',
      '作者 | 别人 |',
      '三、来源信息',
      '2022-02 | 某某网 |',
      '2022-03 | 某某报 |',
    )
    expect(page).toMatchObject({
      body: ZH.join('\n\n'),
      author: '王五',
      type: '消息',
      views: 72,
      day: '2023-05',
      precision: 'month',
    })
    expect(page.removed).toHaveLength(3)
  })

  test('in English too', () => {
    const page = read(
      'Port opens',
      '',
      ...EN,
      '',
      'Tags: ports, ships',
      'Source: https://example.org/port',
      'Related Posts',
      'Is this the end of ships?',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    )
    expect(page).toMatchObject({
      body: EN.join('\n\n'),
      keywords: ['ports', 'ships'],
      url: 'https://example.org/port',
    })
    expect(page.removed).toHaveLength(4)
  })
})

describe('what only looks like a tail', () => {
  test.each([
    [
      'a table inside the article',
      ['港口 | 吞吐量 |', '甲港 | 30 |', '乙港 | 20 |', '数字来自去年的统计公报，今年的还没有公布。'],
    ],
    ['a table at its end', ['港口 | 吞吐量 |', '甲港 | 30 |', '乙港 | 20 |']],
    ['a numbered list', ['1.加快建设。', '2.加强管理。']],
    [
      'a heading before more text',
      ['相关新闻', '海事局今天说，港口的第二期工程将在明年春天开工，工期两年。'],
    ],
    ['talk of reposting', ['这条消息被多家媒体转载，引起了广泛的关注和讨论。']],
    [
      'a label before more text',
      ['日期：2024年3月5日', '会议当天，与会者就港口的下一步发展交换了意见和看法。'],
    ],
    ['talk of comments', ['外交部拒绝对此发表评论。']],
  ])('%s stays', (_, lines) => {
    const page = read('新港口启用', '', ...ZH, ...lines)
    expect(page.body.replace(/\n+/g, '\n')).toBe([...ZH, ...lines].join('\n'))
    expect(page.removed).toEqual([])
  })
})

test('no line of a page is lost', () => {
  const line = fc.constantFrom(
    ...ZH,
    ...EN,
    '',
    '新港口启用',
    '英语如下:',
    '标题：新港口',
    'News Title: Port',
    'News Content:',
    'Content: Ships came in and the harbour was full.',
    '作者 | 求 |',
    '类型 | 资讯 |',
    '1 | 另一篇 |',
    '1.本文介绍',
    '相关阅读',
    'Views: 1',
    '【来源】https://example.org/a',
    '2024年3月5日 来源：海港报',
    '转载请注明来自海港网',
    '发表回复',
    '您的电子邮箱地址不会被公开。',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { title, body, translations, removed } = read(...lines)
      const kept = [
        title,
        body,
        ...removed,
        ...translations.flatMap((version) => [version.title, version.body]),
      ]
      const all = kept.join('\n')
      // Labels of what became a title or a body may go; what they label may not.
      for (const text of lines.map((one) => one.replace(/^(?:标题：|News Title: |Content: )/, '')))
        expect(all).toContain(text)
    }),
    { numRuns: 1_000 },
  )
})
