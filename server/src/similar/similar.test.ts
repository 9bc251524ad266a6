import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import type { SimilarAnswer } from '@tidewatch/schema/answers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({ id: 'rice', title: '水稻试种成功', body: '山区的水稻在梯田里试种成功，灌溉用水减半。' }),
    given({ id: 'rice-2', title: '梯田里的水稻', body: '今年的水稻灌溉有了新办法，梯田不再缺水。' }),
    given({ id: 'rice-copy', title: '水稻试种成功了', body: '山区的水稻在梯田里试种成功，灌溉用水减半。' }),
    given({ id: 'ship', title: '货轮靠岸', body: '港口的货轮卸下了第一批集装箱。' }),
    given({ id: 'crane', title: '集装箱码头', body: '码头的集装箱由新的吊车装卸。' }),
  ])
})
afterAll(() => at.close())

const ask = (id: string) => createApp({ corpus: at.corpus }).request(`/api/articles/${id}/similar`)

test('what shares rare words is similar, and says which; each of them stands in both', async () => {
  const { items } = (await (await ask('rice-2')).json()) as SimilarAnswer
  expect(items[0]?.id).toBe('rice')
  expect(items[0]?.shared).toEqual(expect.arrayContaining(['水稻', '梯田', '灌溉']))
  expect(items.map(({ id }) => id)).not.toContain('ship')
})

test('an article is not similar to itself, and an unknown one is missing', async () => {
  const { items } = (await (await ask('rice')).json()) as SimilarAnswer
  expect(items.map(({ id }) => id)).not.toContain('rice')
  expect((await ask('nobody')).status).toBe(404)
})
