import { articlesQuery } from '@tidewatch/schema/filters'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { given, openTestCorpus, type TestCorpus } from './testing/test-corpus.ts'

const filler = '各地陆续公布了今年的安排，居民关心的事情一件一件落实，'.repeat(4)

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({ id: 'body', day: '2024-05-05', title: '近况', body: `${filler}港口` }),
    given({ id: 'dense', day: '2024-01-01', title: '近况', body: '港口，港口，港口' }),
    given({ id: 'title', day: '2020-01-01', title: '港口近况', body: filler }),
    given({ id: 'title-newer', day: '2023-01-01', title: '港口近况', body: filler }),
    given({ id: 'apart', day: '2024-03-03', title: '近况', body: `货轮，${filler.repeat(9)}桃园` }),
    given({ id: 'near', day: '2021-03-03', title: '近况', body: `${filler.repeat(9)}货轮开进桃园` }),
    ...Array.from({ length: 260 }, (_, n) =>
      given({ id: `many${n}`, day: '2022-02-02', title: `第${n}则${n % 2 ? '' : '海带'}`, body: '海带' }),
    ),
  ])
})
afterAll(() => at.close())

const ids = async (query: Record<string, unknown>) => {
  const { articles } = await at.corpus.search(articlesQuery.parse(query))
  return articles.map(({ article }) => article.id)
}

test('the title comes before the body, what is dense before what is not, and of equals the newer', async () => {
  expect(await ids({ q: '港口' })).toEqual(['title-newer', 'title', 'dense', 'body'])
})

test('words near each other come before the same words apart', async () => {
  expect(await ids({ q: '货轮 桃园' })).toEqual(['near', 'apart'])
})

test('without anything to look for in the texts the newest come first', async () => {
  expect((await ids({ q: 'date:2024' })).slice(0, 2)).toEqual(['body', 'apart'])
  expect((await ids({}))[0]).toBe('body')
})

test.each(['海带', '海带 -第', '海带 OR 港口', 'date:2022 OR 港口'])(
  'of “%s” every article stands on one page only, those with it in the title on the first ones',
  async (q) => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, at) => at + 1).map((page) => ids({ q, page, pageSize: 30 })),
    )
    const all = pages.flat()
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe((await at.corpus.search(articlesQuery.parse({ q }))).total)
    if (!q.startsWith('海带')) return
    const titled = all.filter((id) => /^many\d*[02468]$|^title/.test(id))
    expect(all.slice(0, titled.length)).toEqual(titled)
    for (const page of [2, 4, 5, 8]) expect(await ids({ q, page, pageSize: 30 })).toEqual(pages[page - 1])
  },
)
