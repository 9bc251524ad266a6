import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../plain.ts'
import { tokens } from '../tokens.ts'
import { fingerprint, sketchesAgree } from './fingerprint.ts'
import { isReprint } from './reprint.ts'

const NEWS =
  '滨江市统计局3月5日发布公报：去年全市生产总值达到1,820亿元，比上年增长6.4%。其中，数字经济核心产业增加值增长12%，' +
  '占比超过两成。公报显示，全市新增5G基站三千座，高新技术企业突破八百家。统计局负责人介绍，消费回升较快，餐饮收入' +
  '创下新高，外贸结构持续优化。下一步，滨江市将继续支持企业转型，推动更多项目在年底前开工建设。'
const ENGLISH =
  'The harbour council approved a plan on Tuesday to fit 40 ferries with electric engines by 2030. Officials said the ' +
  'switch would cost 12 million and cut emissions by half. Residents welcomed the news, but asked for cheaper tickets. ' +
  'The first boat is expected to sail next spring, the council said, once tests in the northern docks are finished.'

const same = (a: string, b: string) => isReprint(plain(tokens(a)), plain(tokens(b)))

test.each([
  ['a source line behind', `${NEWS}\n来源：某某日报`],
  ['a source line before', `来源：某某日报 2024年3月6日 08:30\n\n${NEWS}`],
  ['the names of reporters', `（记者 王某 李某某）${NEWS}`],
  ['a sentence less', NEWS.replace(/公报显示，.*?八百家。/u, '')],
  ['a sentence more', NEWS.replace('下一步', '多位市民对记者说，日子比从前更有奔头了。下一步')],
  [
    'the last sentence gone for a source line',
    `${NEWS.replace(/下一步.*$/u, '')}\n转载自：某某客户端，2024年3月9日`,
  ],
  ['slips', NEWS.replace('继续支持', '持续支持').replace('介绍', '表示').replace('创下', '创')],
  ['other punctuation', NEWS.replaceAll('，', ',').replace('1,820', '1820').replaceAll('。', '. ')],
  ['full width', NEWS.replace('3月5日', '３月５日').replace('5G', '５Ｇ')],
  [
    'traditional characters',
    NEWS.replaceAll('统', '統').replaceAll('业', '業').replaceAll('产', '產').replaceAll('发', '發'),
  ],
  ['paragraphs moved', NEWS.split('。').reverse().join('。')],
  ['a day left out', NEWS.replace('3月5日', '日前')],
])('is the same story: %s', (_, other) => {
  expect(same(NEWS, other)).toBe(true)
  expect(same(other, NEWS)).toBe(true)
})

test.each([
  ['another amount', NEWS, NEWS.replace('1,820', '1,910')],
  ['another day', NEWS, NEWS.replace('3月5日', '4月5日')],
  ['another share, in Chinese numerals', NEWS, NEWS.replace('两成', '三成')],
  ['another unit', NEWS, NEWS.replace('三千座', '三万座')],
  ['another number in English words', ENGLISH.replace('40', 'forty'), ENGLISH.replace('40', 'sixty')],
  ['another weekday', ENGLISH, ENGLISH.replace('Tuesday', 'Friday')],
  [
    'another place of the same form',
    NEWS,
    NEWS.replaceAll('滨江市', '远山自治县').replaceAll('统计局', '发展和改革局'),
  ],
  ['only the opening in common', NEWS, `${NEWS.slice(0, 60)}。${ENGLISH}`],
  ['one piece of a digest', NEWS, `${ENGLISH}${NEWS}${ENGLISH}${ENGLISH}`],
  [
    'two announcements of one form',
    '明天出版的某某日报将发表评论文章，题目是《稳步前行》，敬请关注。',
    '明天出版的某某日报将发表评论文章，题目是《协同发力》，敬请关注。',
  ],
  ['hardly a text', '详见视频。', '详见视频。'],
])('is another story: %s', (_, one, other) => {
  expect(same(one, other)).toBe(false)
  expect(same(other, one)).toBe(false)
})

test('English texts, a headline and a byline put before', () => {
  expect(
    same(ENGLISH, `By a staff writer. ${ENGLISH.replace('said the switch', 'said that the switch')}`),
  ).toBe(true)
})

test('any text is its own reprint, and which comes first makes no difference', () => {
  const sentence = fc.string({
    unit: fc.constantFrom(...'滨江市统计局公报3月5日亿元，。 a1\n'),
    minLength: 5,
    maxLength: 80,
  })
  const texts = fc.tuple(sentence, sentence, sentence)
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const [a, b] = [one.join('。'), [...one.slice(0, 2), ...two.slice(2)].join('。')]
      expect(same(a, b)).toBe(same(b, a))
      if (tokens(a).length >= 12) expect(same(a, a)).toBe(true)
    }),
    { numRuns: 300, seed: 2 },
  )
})

test('fingerprints agree as much as the texts do; those of two seeds do not', () => {
  const print = (text: string, seed?: number) =>
    fingerprint(plain(tokens(text)), seed) ?? { keys: [], sketch: new Uint8Array(24) }
  const shared = (a: string, b: string, seed?: number) => {
    const keys = new Set(print(a).keys)
    return [...print(b, seed).keys].filter((key) => keys.has(key)).length
  }
  expect(shared(NEWS, NEWS)).toBe(12)
  expect(shared(NEWS, `${NEWS}\n来源：某某日报`)).toBeGreaterThan(6)
  expect(shared(NEWS, ENGLISH)).toBe(0)
  expect(shared(NEWS, NEWS, 7)).toBe(0)
  expect(sketchesAgree(print(NEWS).sketch, print(`${NEWS}来源`).sketch)).toBeGreaterThan(18)
  expect(fingerprint(plain(tokens('只有九个字的一句话')))).toBeNull()
})
