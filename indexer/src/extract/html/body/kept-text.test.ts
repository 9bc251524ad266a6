import { describe, expect, test } from 'vitest'
import { bodyOf } from './testing/body-of.ts'

const title = '北岸渡轮时隔十一年复航'
const one = '三月四日清晨，北岸码头响起汽笛，停航十一年的渡轮再次起锚，数百名居民到场送行。'
const two = '船长说，第一趟航程装了十二箱苹果和两只山羊，单程需要四个小时，票价与十一年前相同。'
const three = '镇政府表示，冬季每周开行三班，夏季增至每天两班，并将在南岸修建新的候船室。'
const body = [one, two, three].join('\n\n')
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const article = (markup: string) =>
  bodyOf(`<h1>${title}</h1><div class="i">2023-12-30</div><div>${markup}</div>`, title)

describe('text that looks like something else is kept', () => {
  test.each([
    ['the first question of an interview', '记者：今年开行得怎么样？'],
    ['a shout', '船长：开船了！'],
  ])('%s', (_, first) => {
    expect(article(p(first, one, two)).body).toBe([first, one, two].join('\n\n'))
  })

  test.each([
    ['2023年1月5日', '2023年3月8日'],
    ['2023-01-05', '2023-03-08'],
    ['January 5, 2023', 'March 8, 2023'],
  ])('the days of a chronicle: %s', (first, second) => {
    expect(article(p(first, one, second, two)).body).toBe([first, one, second, two].join('\n\n'))
  })

  test('the day above a notice and that below it are no chronicle', () => {
    expect(article(p('2023-01-05', one, two, '2023-03-08')).body).not.toMatch(/^2023/)
  })

  test('a paragraph that is one link, but not a headline that is', () => {
    const found = article(
      `${p(one)}<p><a href="/1">${two}</a></p><p><a href="/2">南岸将修建新的候船室 工程今年开工 明年完工 居民可以提意见</a></p>${p(three)}`,
    )
    expect(found.body).toBe(body)
    expect(found.removed.join('\n')).toContain('南岸将修建')
  })
})

describe('what is no text is removed', () => {
  test.each([
    ['a bar of buttons', '<div class="bdsharebuttonbox"><a>空间</a><a>微博</a></div>', '空间微博'],
    ['the end in so many words', '<p>END</p>', 'END'],
    ['a request to read on', '<p>点击“阅读原文”了解更多</p>', '阅读原文'],
    ['a request for praise', '<p>喜欢就点个“在看”吧</p>', '在看'],
    [
      'a notice of rights in traditional characters',
      '<p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送。</p>',
      '非經授權',
    ],
  ])('%s', (_, markup, removed) => {
    const found = article(`${p(one, two, three)}${markup}`)
    expect(found.body).toBe(body)
    expect(found.removed.join('\n')).toContain(removed)
  })

  test.each(['（編輯：林小美）1120713', '（责任编辑：李四）'])(
    'the editor behind the last sentence: %s',
    (editor) => {
      const found = article(p(one, two, `${three}${editor}`))
      expect(found).toMatchObject({ body, removed: ['2023-12-30', editor] })
    },
  )
})

describe('what stands further from the article is kept apart', () => {
  const around = (before: string, after: string) =>
    bodyOf(
      `<div id="nav"><a href="/">首页</a></div>${before}<div class="post"><h1>${title}</h1><div>${p(one, two, three)}</div></div>${after}
       <div class="footer"><p>关于我们 联系方式</p></div>`,
      title,
    )

  test.each([
    [
      'readers’ comments',
      '',
      '<div class="comments"><h3>网友评论</h3><p>网友甲：支持复航</p></div>',
      '网友甲：支持复航',
    ],
    ['an aside', '', '<aside><h3>热点</h3><p>南岸候船室开工</p></aside>', '热点\n南岸候船室开工'],
    [
      'a list of headlines above',
      '<div><ul><li><a href="/1">南岸候船室将于今年夏天开工</a></li></ul></div>',
      '',
      '南岸候船室将于今年夏天开工',
    ],
  ])('%s', (_, before, after, text) => {
    const found = around(before, after)
    expect(found.body).toBe(body)
    expect([...found.removed, ...found.elsewhere].join('\n')).toContain(text)
    expect(found.elsewhere.join('\n')).not.toMatch(/首页|关于我们/)
  })

  test('the foot of an article, not that of the site', () => {
    const found = bodyOf(
      `<main><article><h1>${title}</h1><div>${p(one, two, three)}</div><footer class="entry-footer">Posted in <a href="/c">Ferries</a></footer></article></main><footer>Powered by rain</footer>`,
      title,
    )
    expect([...found.removed, ...found.elsewhere]).toEqual(['Posted in Ferries'])
  })
})
