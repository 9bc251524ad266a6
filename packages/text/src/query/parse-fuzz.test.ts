import type { QueryNode } from '@tidewatch/schema/query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuery } from './format.ts'
import { parseQuery } from './parse.ts'
import { QueryProblem } from './problem.ts'
import { themes } from './testing/themes.ts'
import { anyTyped, goodQuery } from './testing/typed.ts'

function parsed(q: string): QueryNode | QueryProblem | null {
  try {
    return parseQuery(q, themes)
  } catch (problem) {
    if (problem instanceof QueryProblem) return problem
    throw problem
  }
}

const withoutSpans = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'from' || key === 'to' ? undefined : value)))

/** The query as it is written out in full means the same, and is written out the same again. */
function expectSame(node: QueryNode) {
  const text = formatQuery(node)
  const again = parseQuery(text, themes)
  expect(withoutSpans(again)).toEqual(withoutSpans(node))
  expect(again && formatQuery(again)).toBe(text)
}

function expectInside({ from, to }: { from: number; to: number }, q: string) {
  expect(from).toBeGreaterThanOrEqual(0)
  expect(to).toBeGreaterThanOrEqual(from)
  expect(to).toBeLessThanOrEqual(q.length)
}

function expectSpans(node: QueryNode, q: string) {
  expectInside(node, q)
  const of = node.kind === 'not' ? [node.of] : node.kind === 'and' || node.kind === 'or' ? node.of : []
  for (const child of of) {
    expectSpans(child, q)
    expect([child.from >= node.from, child.to <= node.to]).toEqual([true, true])
  }
}

/** `npm run fuzz` takes 100,000 values. */
const numRuns = fc.readConfigureGlobal().numRuns === undefined ? 3_000 : 100_000

test('anything typed is understood or refused with a place inside of it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyTyped, (q) => {
      const found = parsed(q)
      if (found === null) {
        expect(q.trim()).toBe('')
      } else if (found instanceof QueryProblem) {
        const { at, length } = found.fault
        expectInside({ from: at, to: at + length }, q)
        expect(found.message).toMatch(new RegExp(`\\(at character ${at + 1}\\)$`))
      } else {
        expectSpans(found, q)
        expectSame(found)
      }
    }),
    { numRuns },
  )
})

test('what is understood says so in full', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(goodQuery, (q) => {
      const found = parsed(q)
      if (found === null || found instanceof QueryProblem) throw found ?? new Error('nothing')
      expectSpans(found, q)
      expectSame(found)
    }),
    { numRuns: numRuns / 10 },
  )
})
