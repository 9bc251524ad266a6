import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '@tidewatch/schema/article'
import { createTagger } from '@tidewatch/text/tagger'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { given } from '../testing/test-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'tidewatch-story-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tag = createTagger([])
let stores = 0

function emptyStore() {
  stores += 1
  const store = openStore(join(folder, String(stores)))
  const load = store.loads.begin([])
  const put = (articles: readonly Article[]) =>
    store.atOnce(() => {
      const rev = store.meta.nextRev()
      const texts = articles.map((article) => {
        const { plain } = tag(article)
        const origin = { file: 'test', line: null }
        const result = store.articles.put({ article, mentions: {}, plain, dictionary: 1, origin }, rev, load)
        if (result.outcome === 'refused') throw new Error(result.reason)
        return { n: result.n, plain, demo: article.demo }
      })
      return store.stories.put(texts, rev)
    })
  const remove = (ids: readonly string[]) =>
    store.atOnce(() => {
      const numbers = ids.map((id) => store.articles.get(id)?.n ?? 0)
      const moved = store.stories.removed(numbers, store.meta.nextRev())
      store.articles.remove(numbers)
      return moved
    })
  return { store, put, remove }
}

/** Every article's first one, by their ids. */
function storiesIn(store: Store): Record<string, string> {
  const all = store.articles.page(0, 1_000)
  const ids = new Map(all.map(({ n, article }) => [n, article.id]))
  return Object.fromEntries(all.map(({ article, story }) => [article.id, ids.get(story) ?? '']).sort())
}

const SENTENCES = [
  '滨江市数据局在周二公布了新的规划。',
  '规划提出要在三年内建成两个智算中心。',
  '负责人说企业可以领取使用算力的补贴。',
  '专家认为这会帮助当地的工厂完成转型。',
  '居民期待新的公交线路能够早些开通。',
  '学校与医院也将用上更快的网络服务。',
  '记者走访了几家已经用上新技术的车间。',
  '工人们说现在的工作比从前轻松了许多。',
  '邻近的城市派人来这里学习有用的做法。',
  '不少年轻人因此愿意留在家乡找份工作。',
  '港口的装卸也打算改用同样的调度系统。',
  '环保部门提醒机房要用清洁的电力供应。',
]
/** Drifts: each version loses a sentence and gains one, until nothing of the first is left. */
const drifting = Array.from({ length: 8 }, (_, at) =>
  Array.from({ length: 6 }, (__, i) => SENTENCES[(at + i) % SENTENCES.length]).join(''),
)
const POOL: Article[] = [
  ...drifting.map((body, at) => given({ id: `drift-${at}`, day: `2024-05-0${at + 1}`, body })),
  ...drifting
    .slice(0, 3)
    .map((body, at) => given({ id: `copy-${at}`, body: `${body}来源：某某社`, claimedOrigin: '某某社' })),
  given({ id: 'same-day', day: '2024-05-01', body: drifting[0] ?? '' }),
  given({ id: 'figures', day: '2024-05-03', body: (drifting[0] ?? '').replace('三年', '五年') }),
  given({ id: 'demo', day: '2024-05-02', body: drifting[0] ?? '', demo: true }),
  given({ id: 'short', day: '2024-05-02', body: '详见视频。' }),
  given({ id: 'short-too', day: '2024-05-02', body: '详见视频。' }),
]

test('the same articles make the same stories, in whatever order and batches they come and whatever went', () => {
  const wanted = (articles: readonly Article[]) => {
    const { store, put } = emptyStore()
    put(articles)
    const found = storiesIn(store)
    store.close()
    return found
  }
  const plan = fc.record({
    order: fc.shuffledSubarray(POOL, { minLength: 8 }),
    cuts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 18, maxLength: 18 }),
    gone: fc.integer({ min: 0, max: 4 }),
  })
  fc.assert(
    fc.property(plan, ({ order, cuts, gone }) => {
      const { store, put, remove } = emptyStore()
      for (let from = 0, cut = 0; from < order.length; from += cuts[cut] ?? 1, cut += 1) {
        put(order.slice(from, from + (cuts[cut] ?? 1)))
      }
      const left = order.slice(gone)
      if (gone > 0) remove(order.slice(0, gone).map(({ id }) => id))
      const byId = left.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(storiesIn(store)).toEqual(wanted(byId))
      store.close()
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('a story does not drift: all of it is alike to its first article', () => {
  const { store, put } = emptyStore()
  put(POOL)
  const found = storiesIn(store)
  expect(found['drift-1']).toBe('drift-0')
  expect(found['drift-4']).not.toBe('drift-0')
  expect(found).toMatchObject({
    'copy-0': 'drift-0',
    'same-day': 'drift-0',
    figures: 'figures',
    demo: 'demo',
  })
  expect([found.short, found['short-too']]).toEqual(['short', 'short-too'])
  store.close()
})

test('what another article moved to another story is told, with its new revision', () => {
  const { store, put, remove } = emptyStore()
  const body = drifting[0] ?? ''
  put([given({ id: 'b', day: '2024-05-02', body }), given({ id: 'c', day: '2024-05-03', body })])
  const moved = put([given({ id: 'a', day: '2024-05-01', body })])
  expect(store.articles.byNumbers(moved).map(({ article }) => article.id)).toEqual(['b', 'c'])
  expect(new Set(store.articles.page(0, 9).map(({ rev }) => rev)).size).toBe(1)
  expect(
    store.articles.byNumbers(remove(['a'])).map(({ article, story, n }) => [article.id, story === n]),
  ).toEqual([
    ['b', true],
    ['c', false],
  ])
  store.close()
})

test('a thousand copies are one story', () => {
  const { store, put } = emptyStore()
  const copies = Array.from({ length: 1_000 }, (_, at) =>
    given({ id: `c${at}`, day: `20${10 + (at % 15)}-01-01`, body: drifting[1] ?? '' }),
  )
  put(copies.slice(0, 400))
  put(copies.slice(400))
  expect(new Set(Object.values(storiesIn(store)))).toEqual(new Set(['c0']))
  store.close()
})
