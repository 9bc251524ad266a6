import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chooseDate } from '../date/choose-date.ts'
import { dateClues } from './date-clues.ts'
import { parsePage } from './parse-page.ts'

const raw = new URL('../../../../../shared/raw/', import.meta.url).pathname
const now = new Date('2026-11-22T12:00:00Z')

function dateOf(html: string, title: string) {
  const page = parsePage(html)
  if ('refused' in page) throw new Error(page.refused)
  return chooseDate(dateClues(page, null, title), { now, language: 'zh', host: null })
}

type Expected = { id: string; title: string; publishedAt: string }

test.skipIf(!existsSync(`${raw}cctv-html`))(
  'the pages of ../shared/raw/cctv-html are dated to the second (a third of those that are there)',
  () => {
    const lines = readFileSync(`${raw}cctv-html/expected.jsonl`, 'utf8').trim().split('\n')
    const expected = new Map(lines.map((line) => JSON.parse(line) as Expected).map((one) => [one.id, one]))
    const files = readdirSync(`${raw}cctv-html/pages`).filter((_, at) => at % 3 === 0)
    const found = files.map((file) => {
      const html = readFileSync(`${raw}cctv-html/pages/${file}`, 'utf8')
      return dateOf(html, expected.get(file.split('.')[0] ?? '')?.title ?? '').publishedAt
    })
    expect(found).toEqual(files.map((file) => expected.get(file.split('.')[0] ?? '')?.publishedAt))
    expect(files.length).toBeGreaterThan(30)
  },
)

/** Read by eye from what the pages show. */
const shown: [string, string][] = [
  ['163-9', '2019-05-17'],
  ['gmw', '2017-03-10T09:58:03+08:00'],
  ['hexun-1', '2019-09-26T10:56:28+08:00'],
  ['people-1', '2019-06-15T08:18:00+08:00'],
  ['qq-2', '2019-09-23T07:48:00+08:00'],
  ['qq-qq', '2019-09-07'],
  ['qq', '2016-10-14T07:17:00+08:00'],
  ['sina-2', '2018-12-28T19:5'],
  ['sina-3', '2019-09-09T20:52:38+08:00'],
  ['stcn-1', '2019-09-26T12:11:01+08:00'],
  ['youth', '2017-03-10T08:42:00+08:00'],
]

test.skipIf(!existsSync(`${raw}gbk-derived`)).each(shown)(
  'the page %s of ../shared/raw/gbk-derived is of %s',
  (name, date) => {
    const html = new TextDecoder('gb18030').decode(readFileSync(`${raw}gbk-derived/${name}.html`))
    const found = dateOf(html, '')
    expect(found.publishedAt ?? found.day).toContain(date)
    expect(found.dateDoubts).toEqual([])
  },
)
