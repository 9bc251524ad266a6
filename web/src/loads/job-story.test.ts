import { expect, test } from 'vitest'
import { hear, isOver, type Told, unheard } from './job-story.ts'

const counts = { read: 2, added: 1, updated: 0, unchanged: 0, refused: 1 }
const job = {
  id: 'x',
  at: '2026-01-01T00:00:00Z',
  state: 'running' as const,
  files: ['a.html'],
  addresses: [],
  load: null,
  counts: null,
  problem: null,
}
const item = (outcome: 'added' | 'refused', line: number): Told => ({
  type: 'item',
  file: '/in/a.html',
  line,
  outcome,
})

test('keeps refused items apart, in the order they came', () => {
  const first = hear(unheard, [{ type: 'job', job }, item('refused', 1), item('added', 2)])
  const story = hear(first, [item('refused', 3)])
  expect(story.refused.map(({ line }) => line)).toEqual([1, 3])
  expect(story.taken.map(({ line }) => line)).toEqual([2])
  expect(first.refused).toHaveLength(1)
  expect(isOver(story)).toBe(false)
})

test('the end counts last, and the job says that it is over', () => {
  const before = { ...counts, read: 1 }
  const story = hear(unheard, [
    { type: 'progress', bytes: 5, totalBytes: 10, counts: before, file: 'a' },
    { type: 'end', load: 3, state: 'done', counts, notes: [], milliseconds: 9, refusalsFile: null },
    { type: 'job', job: { ...job, state: 'done', load: 3 } },
  ])
  expect(story.counts).toEqual(counts)
  expect(isOver(story)).toBe(true)
})
