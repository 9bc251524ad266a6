import type { QueryNode, Span } from '@tidewatch/schema/query'
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

const withoutSpans = (node: QueryNode | null) =>
  JSON.stringify(node, (key, value) => (key === 'from' || key === 'to' ? undefined : value))

/** The query as it is written out in full means the same, and is written out the same again. */
function expectSame(node: QueryNode) {
  const text = formatQuery(node)
  const again = parseQuery(text, themes)
  expect([withoutSpans(again), again && formatQuery(again)]).toEqual([withoutSpans(node), text])
}

const isInside = (inner: Span, outer: Span) =>
  outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to

function hasPlaces(node: QueryNode): boolean {
  const of = node.kind === 'not' ? [node.of] : node.kind === 'and' || node.kind === 'or' ? node.of : []
  return of.every((child) => isInside(child, node) && hasPlaces(child))
}

/** `npm run fuzz` takes 100,000 values. */
const numRuns = fc.readConfigureGlobal().numRuns === undefined ? 3_000 : 100_000

test('anything typed is understood or refused with a place inside of it', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyTyped, (q) => {
      const found = parsed(q)
      if (found === null) {
        expect(q.trim()).toBe('')
      } else if (found instanceof QueryProblem) {
        const { at, length } = found.fault
        expect([at >= 0, length >= 0, at + length <= q.length]).toEqual([true, true, true])
        expect(found.message).toContain(`(at character ${at + 1})`)
      } else {
        expect([isInside(found, { from: 0, to: q.length }), hasPlaces(found)]).toEqual([true, true])
        expectSame(found)
      }
    }),
    { numRuns },
  )
})

test('what is understood says so in full', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(goodQuery, (q) => {
      const found = parsed(q)
      if (found === null || found instanceof QueryProblem) throw found ?? new Error('nothing')
      expect([isInside(found, { from: 0, to: q.length }), hasPlaces(found)]).toEqual([true, true])
      expectSame(found)
    }),
    { numRuns: numRuns / 10 },
  )
})
