import type { Excerpt } from '@tidewatch/schema/answers'
import { describe, expect, test } from 'vitest'
import { excerpts, marksOf } from './excerpt.ts'
import { createMatcher } from './matcher.ts'

const matcherOf = (...terms: string[]) => createMatcher([{ id: 'x', terms }])

/** The excerpts with their marks in square brackets. */
const shown = (text: string, terms: string[], most = 3, length = 40) =>
  excerpts(text, marksOf(text, matcherOf(...terms)), { most, length }).map(bracketed)

function bracketed({ text, marks }: Excerpt): string {
  let line = text
  for (const [from, to] of marks.toReversed()) {
    line = `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`
  }
  return line
}

describe('marks', () => {
  test.each([
    ['全国５Ｇ基站', ['5G'], [[2, 4]]],
    ['數位化轉型', ['数位化'], [[0, 3]]],
    ['a digital\n transformation', ['digital transformation'], [[2, 25]]],
    [
      '人民政府工作',
      ['人民', '政府'],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['cafe\u0301.', ['café'], [[0, 5]]],
    ['没有', ['5G'], []],
  ])('of %j for %j are %j', (text, terms, marks) => {
    expect(marksOf(text, matcherOf(...terms))).toEqual(marks)
  })

  test('of different themes that overlap are joined', () => {
    const matcher = createMatcher([
      { id: 'a', terms: ['人民政府'] },
      { id: 'b', terms: ['政府工作'] },
      { id: 'c', terms: ['民'] },
    ])
    expect(marksOf('，人民政府工作', matcher)).toEqual([[1, 7]])
  })
})

describe('pieces', () => {
  test('a short text is given whole', () => {
    expect(shown('全国5G基站建设提速。', ['5G'])).toEqual(['全国[5G]基站建设提速。'])
  })

  test('begin and end between clauses', () => {
    const text = '今天上午在北京召开了会议，全国5G基站建设提速，覆盖所有乡镇。下一步将继续推进工作落实。'
    expect(shown(text, ['5G'])).toEqual(['…全国[5G]基站建设提速，覆盖所有乡镇。'])
  })

  test('show by … where a clause is cut', () => {
    expect(shown('一二三四五六七八九十'.repeat(10).replace('五六', '5G'), ['5G'], 3, 22)).toEqual([
      '一二三四[5G]七八九十一…',
    ])
    const text = `${'一二三四五六七八九十'.repeat(3)}5G${'一二三四五六七八九十'.repeat(3)}`
    expect(shown(text, ['5G'], 3, 22)).toEqual(['…六七八九十[5G]一二三四…'])
  })

  test('keep Latin words whole', () => {
    const text =
      'Notwithstanding considerable organisational difficulties digital transformation accelerated everywhere'
    expect(shown(text, ['digital transformation'], 3, 50)).toEqual([
      '…difficulties [digital transformation] accelerated…',
    ])
  })

  test('end no clause at a decimal point or between thousands', () => {
    const text =
      'The agency spent 1,250.75 dollars on data for every 1,000.50 citizens that it served in the year before last'
    expect(shown(text, ['data'], 3, 50)).toEqual(['…1,250.75 dollars on [data] for every 1,000.50…'])
  })

  test.each([
    ['全市新增就业698万人，比上年增长6.8%，其中城镇占比继续提高', '就业', 22],
    ['去年全省5G基站新建1,250,000座，投资总额达到￥35.7亿元左右', '5G', 24],
    ['据统计，全省投入3500万元用于5G网络，累计带动产值达４５．８亿元', '5G', 20],
  ])('cut no number in %s', (text, term, most) => {
    for (let length = 8; length <= most + 20; length += 1) {
      const [piece = ''] = shown(text, [term], 1, length).map((line) => line.replaceAll(/[[\]…]/g, ''))
      const at = text.indexOf(piece)
      for (const number of text.matchAll(/[$￥]?[\d４５８][\d,.４５８．]*[%万亿]?/gu)) {
        const end = number.index + number[0].length
        for (const edge of [at, at + piece.length])
          expect(edge <= number.index || edge >= end, `${length}: ${piece}`).toBe(true)
      }
    }
  })

  test('show by … that they begin within a sentence, or that text is left out before them', () => {
    const text =
      'The ministry met in spring, where China announced that data centres grow. Nothing else was said that day at all. Nobody asked why it had been so. Some data is open.'
    expect(shown(text, ['China', 'open'], 3, 60)).toEqual([
      '…where [China] announced that data centres grow.',
      '…Nobody asked why it had been so. Some data is [open].',
    ])
  })

  test('show each thing once before one of them again', () => {
    const filler = '没有什么关系的话。'.repeat(4)
    const text = `人工智能一。${filler}人工智能二。${filler}人工智能三。${filler}稳定就业。${filler}就业优先。`
    expect(shown(text, ['人工智能', '就业'], 2, 20)).toEqual([
      '[人工智能]一。没有什…',
      '…稳定[就业]。没有什么…',
    ])
    expect(shown(text, ['人工智能', '就业'], 3, 20)).toEqual([
      '[人工智能]一。没有什…',
      '…[人工智能]二。没有什…',
      '…稳定[就业]。没有什么…',
    ])
  })

  test('end a clause at line breaks', () => {
    const text = `${'第一段的内容没有标点'.repeat(3)}\n\n第二段说5G与制造业的深度融合\n\n${'第三段的内容没有标点'.repeat(3)}`
    expect(shown(text, ['5G'])).toEqual(['第二段说[5G]与制造业的深度融合'])
  })

  test('keep closing quotation marks with their clause', () => {
    const text = `${'他在会上反复强调这一点'.repeat(2)}：“好！”5G应用“前景十分广阔。”${'这里没有什么标点'.repeat(4)}`
    expect(shown(text, ['5G'])).toEqual(['[5G]应用“前景十分广阔。”'])
  })

  test('end before a mark that does not fit in', () => {
    const text = `5G${'没有什么关系的话'.repeat(2)}人民政府${'没有什么关系的话'.repeat(2)}`
    expect(shown(text, ['5G', '人民政府'])).toEqual([
      '[5G]没有什么关系的话没有什么关系的话…',
      '…[人民政府]没有什么关系的话没有什么关系的…',
    ])
  })

  test('share nearby marks, and stand apart for others', () => {
    const filler = '没有什么关系的话，'.repeat(4)
    expect(shown(`发展5G和AI技术。${filler}工业5G应用。${filler}`, ['5G', 'AI'])).toEqual([
      '发展[5G]和[AI]技术。没有什么关系的话，',
      '…工业[5G]应用。没有什么关系的话，',
    ])
  })

  test('are at most as many as asked for', () => {
    const text = `5G${'没有什么关系的话，'.repeat(9)}`.repeat(5)
    expect(shown(text, ['5G'], 2)).toHaveLength(2)
    expect(shown(text, ['5G'], 9)).toHaveLength(5)
    expect(shown(text, ['5G'], 0)).toEqual([])
  })

  test('hold a mark that is longer than a piece', () => {
    expect(shown('甲乙丙人民代表大会常务委员会丁戊己', ['人民代表大会常务委员会'], 1, 8)).toEqual([
      '…[人民代表大会常务委员会]…',
    ])
  })

  test('are the beginning where nothing is marked', () => {
    expect(shown('　　会议强调，要坚持稳中求进。各部门要落实责任，加快推进重点工作。', [], 3, 32)).toEqual([
      '会议强调，要坚持稳中求进。',
    ])
    expect(shown(' \n ', [])).toEqual([])
    expect(shown('', [])).toEqual([])
  })

  test('cut no character that is made of several', () => {
    expect(shown(`${'一二三四，\u0301'.repeat(9)}5G`, ['5G'], 1, 10)).toEqual(['…三四，\u0301[5G]'])
    expect(shown(`${'一二三四'.repeat(9)}\u06005G${'一二三四'.repeat(9)}`, ['5G'], 1, 4)).toEqual([
      '…\u0600[5G]…',
    ])
    const family = '👨‍👩‍👧'
    expect(shown(`㊗\u200d㊙密${family.repeat(9)}`, ['祝', '秘密'], 1, 4)).toEqual(['[㊗]\u200d[㊙密]…'])
    expect(shown(`${family.repeat(20)}5G${family.repeat(20)}`, ['5G'], 1, 10)).toEqual([
      `…${family}${family}[5G]${family}…`,
    ])
  })
})
