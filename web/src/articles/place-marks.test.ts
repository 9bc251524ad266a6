import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inARow, splitAtMarks } from '../ui/split-at-marks.ts'
import { MATCH, paragraphsOf, placesOf, runsOf } from './place-marks.ts'

const body = '5G与人工智能。\n\n再说5G。'

describe('the marks of an article', () => {
  const { places, counts } = placesOf([
    {
      mentions: [
        { theme: 'ai', from: 3, to: 7 },
        { theme: '5g', from: 0, to: 2 },
        { theme: '5g', from: 12, to: 14 },
      ],
      matches: [[5, 7]],
    },
  ])

  test('are numbered per theme in reading order', () => {
    expect(counts).toEqual(
      new Map([
        ['5g', 2],
        ['ai', 1],
        [MATCH, 1],
      ]),
    )
    expect(places[0]?.map(({ theme, number }) => `${theme}${number}`)).toEqual(['5g1', 'ai1', '1', '5g2'])
  })

  test('cut paragraphs into runs, overlapping marks too', () => {
    const paragraphs = paragraphsOf(body, places[0] ?? [])
    expect(paragraphs.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ['5G', '与', '人工', '智能', '。'],
      ['再说', '5G', '。'],
    ])
    expect(paragraphs[0]?.runs[3]?.under.map(({ theme }) => theme)).toEqual(['ai', MATCH])
    expect(paragraphs[0]?.runs[3]?.starts.map(({ theme }) => theme)).toEqual([MATCH])
  })

  test('however they lie, the runs join up to the text', () => {
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), ranges, (text, drawn) => {
        const marks = drawn.map(([a, b], number) => ({
          theme: 'x',
          from: Math.min(a, b),
          to: Math.max(a, b),
          number,
        }))
        const runs = runsOf(text, 0, text.length, marks)
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})

test('an excerpt with any marks joins up to its text', () => {
  const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), ranges, (text, marks) => {
      expect(
        splitAtMarks(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
  expect(splitAtMarks('看5G网', [[1, 3]])).toEqual([
    { from: 0, text: '看', marked: false },
    { from: 1, text: '5G', marked: true },
    { from: 3, text: '网', marked: false },
  ])
})

test('two excerpts in a row have one ellipsis between them, and their marks stay in place', () => {
  const [, second] = inARow([
    { text: '看5G…', marks: [[1, 3]] },
    { text: '…再看5G', marks: [[3, 5]] },
  ])
  expect(second).toEqual({ text: '再看5G', marks: [[2, 4]] })
})
