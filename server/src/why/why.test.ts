import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { identify } from '@tidewatch/indexer/extract/identity'
import { LARGEST_PASTE, type WhyAnswer } from '@tidewatch/schema/why'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'

const ADDRESS = 'https://www.example.org/news/harbour?id=7'
const identity = { id: null, source: '', title: '', day: null, body: '', isRecord: false }

let at: TestCorpus
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  at = await openTestCorpus()
  app = createApp({ corpus: at.corpus })
  await at.add([
    given({
      id: 'harbour',
      title: '港口用上5G专网',
      body: '吊车司机坐在楼里装卸货箱。为了人民，政府派人来学习。25G光模块也已到货。',
      source: '海湾日报',
      day: '2024-04',
      dateDoubts: ['no-year'],
      removed: ['相关阅读：芯片产线投产'],
    }),
    given({ id: identify({ ...identity, ownUrl: ADDRESS }).id, title: '码头', body: '货箱', url: ADDRESS }),
  ])
})
afterAll(() => at.close())

const why = async (path: string) => {
  const answer = await app.request(`/api/why?${path}`)
  return { status: answer.status, ...((await answer.json()) as WhyAnswer) }
}
const post = (body: unknown) =>
  app.request('/api/why', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const paste = async (body: unknown) => (await (await post(body)).json()) as WhyAnswer

describe('an article of the corpus', () => {
  test.each([
    ['q=5G 货箱', 'In: it holds 5G (once, in the title) and 货箱 (once, in the body).'],
    ['q=5G -量子', 'In: it holds 5G (once, in the title) and does not fulfil 量子.'],
    ['q=', 'In: nothing is asked for that it could lack.'],
    ['q=5G 人民政府', 'Not in: 人民政府 does not stand in it; “人民，政府” does, but “，” parts it.'],
    ['q=body:5G', 'Not in: body:5G does not stand in its body; it stands in the title only.'],
    ['q=光模块 NOT 5G', 'Not in: it holds 5G (once, in the title), which is excluded.'],
    ['q=芯片', 'Not in: 芯片 does not stand in it; it stands only in a block that is no part of the text.'],
    ['q=量子 OR 芯片', 'Not in: it has none of 量子 or 芯片.'],
    ['q=atleast2(5G)', 'Not in: atleast2(5G) asks for 2 of them and it has 1'],
    [
      'from=2024-04-10',
      'Not in: its date is known as 2024-04 only, which may lie on both sides of 2024-04-10.',
    ],
    ['to=2024-03-31', 'Not in: its date, 2024-04, lies after 2024-03-31.'],
    ['dates=firm', 'Not in: its date is doubtful (no-year), and only firm dates are asked for.'],
    ['source=别报', 'Not in: its source is 海湾日报, and 别报 is asked for.'],
    ['theme=5g&unit=stories', 'In: nothing is asked for that it could lack.'],
  ])('%s', async (query, sentence) => {
    const { reason, verdict } = await why(`article=harbour&${query}`)
    expect(reason?.sentence).toContain(sentence)
    expect(verdict).toBe(sentence.startsWith('In') ? 'in' : 'out')
  })

  test('comes with what is known of it, and with matches in what was removed', async () => {
    const { article } = await why('article=harbour&q=芯片')
    expect(article).toMatchObject({
      id: 'harbour',
      day: '2024-04',
      dateDoubts: ['no-year'],
      removed: [{ text: '相关阅读：芯片产线投产', matches: [[5, 7]] }],
      story: [{ id: 'harbour', isFirst: true }],
      themes: [{ id: '5g', mentions: 1 }],
    })
  })

  test('unknown ids, themes, stories and parameters are named', async () => {
    expect((await why('article=nowhere')).status).toBe(404)
    for (const [query, parameter] of [
      ['article=harbour&theme=6g', 'theme'],
      ['article=harbour&story=nowhere', 'story'],
      ['article=harbour&sorce=x', 'sorce'],
      ['q=5G', 'article'],
    ]) {
      const answer = await app.request(`/api/why?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
      expect(await answer.json()).toMatchObject({ errors: [{ parameter }] })
    }
  })
})

describe('a pasted address', () => {
  test('finds its article however it is written', async () => {
    for (const url of [ADDRESS, 'example.org/news/harbour/?utm_source=x&id=7#top'])
      expect(await paste({ url, q: '货箱' })).toMatchObject({ verdict: 'in', article: { title: '码头' } })
  })
  test('finds an article that has an id of its own, or was loaded from another address', async () => {
    await at.add([given({ id: 'own-id', title: '渡轮', body: '渡轮', url: 'https://example.org/Ferry/' })])
    expect(await paste({ url: 'http://example.org/Ferry' })).toMatchObject({ article: { id: 'own-id' } })
    const session = at.corpus.beginLoad(['https://example.org/moved'])
    const origin = { file: 'https://example.org/moved', line: null }
    await session.add([{ article: given({ id: 'moved', title: '灯塔', body: '灯塔' }), origin }])
    await session.end('done', { read: 1, added: 1, updated: 0, unchanged: 0, refused: 0 })
    expect(await paste({ url: origin.file })).toMatchObject({ article: { id: 'moved' } })
  })
  test('that was refused comes with the reason, another one was never loaded', async () => {
    const session = at.corpus.beginLoad(['https://example.org/broken'])
    const refused = { origin: { file: 'https://example.org/broken', line: null }, reason: 'it answers 404' }
    await session.add([], { refused: [{ ...refused, container: null }], done: [] })
    await session.end('done', { read: 1, added: 0, updated: 0, unchanged: 0, refused: 1 })
    expect(await paste({ url: 'http://www.example.org/broken/' })).toMatchObject({
      verdict: 'out',
      unknown: { code: 'refused', reason: 'it answers 404' },
    })
    expect(await paste({ url: 'https://example.org/else' })).toMatchObject({
      article: null,
      unknown: { code: 'never-loaded' },
    })
  })
  test('that is none is refused', async () => {
    const answer = await post({ url: 'what is this' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'url' }] })
  })
})

describe('a pasted text', () => {
  test('is read as loading would, asked, and not kept', async () => {
    const text =
      '# 海湾开通低空航线\n\n发布时间：2024年5月6日 来源：海湾日报\n\n低空经济在海湾起步，第一条航线连起两座码头，运的是当天的海鲜。'
    const before = at.corpus.status().articles
    const answer = await paste({ text, q: '航线 AND 码头', from: '2024-01-01' })
    expect(at.corpus.status().articles).toBe(before)
    expect(answer).toMatchObject({
      verdict: 'in',
      article: {
        id: null,
        title: '海湾开通低空航线',
        day: '2024-05-06',
        themes: [{ id: 'low-altitude-economy', mentions: 1 }],
      },
    })
  })
  test('that the corpus has already is told with the story it would join', async () => {
    const body =
      '海湾市在春天开通了覆盖全港的专网，吊车司机坐在楼里就能装卸货箱。港务负责人说，效率比从前高出不少，' +
      '工人也少受日晒雨淋。周边几个城市派人来学习，打算照着改造自己的码头。'
    await at.add([given({ id: 'told', title: '智慧港口', body, day: '2024-03-01' })])
    const later = await paste({ text: `港口新貌\n2024年5月6日\n${body}`, unit: 'stories', story: 'told' })
    expect(later).toMatchObject({ verdict: 'out', article: { story: [{ id: 'told', isFirst: true }] } })
    expect(later.filters.map(({ filter, holds, actual }) => [filter, holds, actual])).toEqual([
      ['unit', false, ['told']],
      ['story', true, []],
    ])
    const earlier = await paste({ text: `港口新貌\n2024年2月6日\n${body}`, unit: 'stories' })
    expect(earlier).toMatchObject({ verdict: 'in', article: { story: [{ id: 'told' }] } })
  })
  test('as the source of a page is read without its frame', async () => {
    const text = `<!doctype html><html><head><title>码头扩建 - 海湾网</title></head><body><nav>首页 新闻</nav>
      <article><h1>码头扩建</h1><p>码头的扩建工程今天完工，新的泊位能停靠更大的货轮，工人们在岸上挥手。</p>
      <p>负责人说，往后货物出海会快得多，周边的工厂都盼着这一天，司机们也少走一段弯路。</p></article></body></html>`
    expect(await paste({ text, q: 'title:码头 -首页' })).toMatchObject({
      verdict: 'in',
      article: { title: '码头扩建' },
    })
  })
  test('must be there, alone, and not too large', async () => {
    expect((await post({ text: ' ', q: '5G' })).status).toBe(400)
    expect((await post({ text: '码头', url: ADDRESS })).status).toBe(400)
    expect((await post({ text: '码头', sorce: 'x' })).status).toBe(400)
    expect((await post({ text: '码'.repeat(1_000_000) })).status).toBe(413)
    expect((await post({ text: 'a'.repeat(7_000_000) })).status).toBe(413)
  })
  test('has its limit in UTF-8, however it is written in the request', async () => {
    const text = `码头\n\n${'货箱，'.repeat(200_000)}`
    const escaped = text.replace(/[^\n]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    const body = `{"q":"货箱","text":"${escaped.replaceAll('\n', '\\n')}"}`
    expect(body.length).toBeGreaterThan(LARGEST_PASTE)
    const answer = await app.request('/api/why', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    expect([answer.status, ((await answer.json()) as WhyAnswer).verdict]).toEqual([200, 'in'])
  })
})
