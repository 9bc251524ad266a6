import { describe, expect, test } from 'vitest'
import { bodyOf } from './testing/body-of.ts'

const title = '北岸渡轮时隔十一年复航'
const one = '三月四日清晨，北岸码头响起汽笛，停航十一年的渡轮再次起锚，数百名居民到场送行。'
const two = '船长说，第一趟航程装了十二箱苹果和两只山羊，单程需要四个小时，票价与十一年前相同。'
const three = '镇政府表示，冬季每周开行三班，夏季增至每天两班，并将在南岸修建新的候船室。'
const body = [one, two, three].join('\n\n')

const read = (markup: string) => bodyOf(markup, title)
const inArticle = (markup: string) =>
  read(
    `<div class="box"><h1>${title}</h1><div class="wz"><p>　　${one}</p><p>　　${two}</p><p>　　${three}</p>${markup}</div></div>`,
  )

describe('how Chinese pages set their text', () => {
  test('in a cell of a table, paragraphs parted by line breaks, a program for advertisements among them', () => {
    const found = read(`<table><tr><td><a href="/">首页</a> <a href="/n">新闻</a></td></tr></table>
      <table width="960"><tr><td valign="top"><font size="5"><b>${title}</b></font><br>
        <font size="3">　　${one}<br><br>　　${two}<script>showAd(12)</script><br><br>　　${three}</font></td>
      <td width="200"><table><tr><td>· <a href="/1">南岸修路</a></td></tr><tr><td>· <a href="/2">灯塔刷新</a></td></tr></table></td></tr></table>
      <table><tr><td>北岸网 版权所有 2003</td></tr></table>`)
    expect(found.body).toBe(body)
  })

  test('parted by single line breaks with an indent', () => {
    expect(
      read(`<div>${title}</div><div class="c">　　${one}<br>　　${two}<br>　　${three}</div>`).body,
    ).toBe(body)
  })

  test('straight in a div, with marks that only lay out', () => {
    const found = read(
      `<div class="t">${title}</div><div id="zoom"><div>${one}</div><div><span style="font-family:宋体">${two}</span></div><div>${three}</div></div>`,
    )
    expect(found.body).toBe(body)
  })

  test('verses keep their lines', () => {
    expect(inArticle('<p>潮平两岸<br>风正一帆</p>').body).toBe(`${body}\n\n潮平两岸\n风正一帆`)
  })
})

describe('short pages', () => {
  const around = (markup: string) =>
    read(`<div class="top"><a href="/">首页</a><a href="/gk">公开</a></div><div><h1>${title}</h1>${markup}</div>
      <div class="foot"><p>北岸镇人民政府主办，北岸镇信息中心承办，地址是北岸镇码头路一号，邮编和电话见公告栏。</p></div>`)

  test('a notice of two lines is found above a longer line of the site', () => {
    expect(around('<div><p>渡轮明日停航一天。</p><p>请乘客改乘早班车。</p></div>').body).toBe(
      '渡轮明日停航一天。\n\n请乘客改乘早班车。',
    )
  })

  test('a page without a sentence gives what stands under its title', () => {
    const found = read(
      `<ul><li><a href="/">首页</a></li></ul><div><div><h1>${title}</h1></div><div><p>三月五日 八点</p><p>北岸码头</p></div></div>`,
    )
    expect(found.body).toBe('三月五日 八点\n\n北岸码头')
  })

  test('what an office writes over its papers is no part of them', () => {
    const found =
      around(`<table><tr><td>索 引 号：NB-2024-03</td></tr><tr><td>发文机关：北岸镇人民政府</td></tr><tr><td>成文日期：2024年03月04日</td></tr></table>
      <div><p>各村、各单位：</p><p>　　${one}</p><p>　　一、${two}</p><p>　　二、${three}</p><p>北岸镇人民政府</p><p>2024年3月4日</p></div>`)
    expect(found.body).toBe(
      ['各村、各单位：', one, `一、${two}`, `二、${three}`, '北岸镇人民政府', '2024年3月4日'].join('\n\n'),
    )
    expect(found.removed.join('\n')).toContain('发文机关')
  })
})

describe('lines that Chinese pages add', () => {
  test.each([
    ['who edited it', '<p>（责任编辑：陈水）</p>'],
    ['who edited it, without a mark', '<p>责编 陈水</p>'],
    ['where it was taken from', '<p>来源：南岸晚报</p>'],
    ['its former title', '<p>原标题：渡轮复航</p>'],
    ['who may use it', '<p>未经授权，不得转载。转载请注明来自北岸网。</p>'],
    ['a notice', '<p>免责声明：本文仅代表作者观点，不代表本网立场，投资者据此操作，风险自担。</p>'],
    ['buttons to share', '<div>分享到：</div><div>微信扫一扫</div>'],
    ['a request to follow', '<p>扫描二维码关注北岸网公众号</p>'],
    ['its keywords', '<p>关键词：渡轮 北岸 复航</p>'],
    ['numbers of pages', '<div><a href="2.html">【1】</a><a href="3.html">【2】</a></div>'],
    [
      'other things to read',
      '<p><b>相关阅读</b></p><ul><li><a href="/1">南岸修路</a></li><li><a href="/2">灯塔刷新</a></li></ul>',
    ],
    [
      'others with their beginnings',
      '<div><h3>为您推荐</h3><div><h4><a href="/1">南岸修路</a></h4><p>南岸的公路将在今年秋天动工，镇里已经选定了施工的队伍，工期预计为两年半。</p></div></div>',
    ],
    [
      'a place for comments',
      '<div class="pinglun"><p>我上个星期也坐过这班船，船上的咖啡比从前任何时候都难喝，真是遗憾。</p></div>',
    ],
    ['a caption that says so', '<p>图注：渡轮离开北岸码头</p>'],
  ])('%s is no part of the article, but can be seen', (_, markup) => {
    const found = inArticle(markup)
    expect(found.body).toBe(body)
    expect(found.removed.join('\n')).not.toBe('')
  })

  test('what an article says of editors, sources and reprints is its text', () => {
    const said =
      '编辑部搬进了新楼。来源不明的货物不得上船，未经许可不得转载船上的海图，违者将被罚款，规定自四月起施行。'
    const found = read(`<div><h1>${title}</h1><p>${one}</p><p>${said}</p><p>${two}</p><p>${three}</p></div>`)
    expect(found.body).toBe([one, said, two, three].join('\n\n'))
  })

  test('the outlet in front of the first sentence is taken off and kept', () => {
    const found = read(
      `<div><h1>${title}</h1><p><b>北岸网消息</b>（晚间播报）：${one}</p><p>${two}</p></div>`,
    )
    expect(found.body).toBe([one, two].join('\n\n'))
    expect(found.removed[0]).toBe('北岸网消息（晚间播报）：')
  })

  test('a way back behind the last sentence is taken off', () => {
    expect(inArticle('<p>渡轮晚上返回北岸。<span>返回北岸，查看更多</span></p>').body).toBe(
      `${body}\n\n渡轮晚上返回北岸。`,
    )
  })

  test('an invitation between the paragraphs is no part of it', () => {
    const found = read(
      `<div><h1>${title}</h1><p>“十大渡口”评选火热进行中，选出你心里最美的渡口！<a href="/v">【点击投票】</a></p><p>${one}</p><p>${two}</p></div>`,
    )
    expect(found.body).toBe([one, two].join('\n\n'))
  })
})
