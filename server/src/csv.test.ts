import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const PAGES = 50

/** A file of fifty pages, of which `made` says how many were made; `isEnded`, whether no more will be. */
function invented() {
  const state = { made: 0, isEnded: false }
  function* pages() {
    try {
      for (; state.made < PAGES; ) {
        state.made += 1
        yield [{ n: state.made, text: `=行,"${state.made}"` }]
      }
    } finally {
      state.isEnded = true
    }
  }
  const app = new Hono().get('/', (c) => csv(c, { name: 'x.csv', columns: ['n', 'text'], pages: pages() }))
  return { state, answer: app.request('/') }
}

test('all pages come, under one header', async () => {
  const { answer } = invented()
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await answer).arrayBuffer())
  expect(lines.split('\n').slice(0, 2)).toEqual(['\ufeffn,text', `1,"'=行,""1"""`])
  expect(lines.trim().split('\n')).toHaveLength(PAGES + 1)
})

test('no page is made before its reader has taken the one before, and none when it has left', async () => {
  const { state, answer } = invented()
  const reader = (await answer).body?.getReader()
  for (let read = 0; read < 3; read += 1) await reader?.read()
  await new Promise(setImmediate)
  expect(state).toEqual({ made: 2, isEnded: false })
  await reader?.cancel()
  expect(state).toEqual({ made: 2, isEnded: true })
})
