import type { ArticleItem } from '@tidewatch/schema/answers'
import { expect, test } from 'vitest'
import { selectedCsv } from './selected-csv.ts'

const item: ArticleItem = {
  id: 'a-1',
  title: 'One, "two"',
  titleMarks: [],
  excerpts: [],
  source: '=HYPERLINK("x")',
  language: 'en',
  section: null,
  author: null,
  day: '2024-03-05',
  precision: 'day',
  url: null,
  themes: [
    { id: '5g', mentions: 3 },
    { id: 'quantum', mentions: 1 },
  ],
  demo: false,
  dateOrigin: 'field',
  dateDoubts: [],
  reprints: 0,
  firstId: 'a-0',
  claimedOrigin: 'Bay Daily',
}

test('a row a selected article, quoted, with nothing that a spreadsheet would run', () => {
  const [head, row] = selectedCsv([item]).trimEnd().split('\n')
  expect(head).toBe(
    '\ufeffid,title,day,precision,source,section,author,language,url,themes,demo,story,reprint_of,claimed_origin,date_origin,date_doubts',
  )
  expect(row).toBe(
    'a-1,"One, ""two""",2024-03-05,day,"\'=HYPERLINK(""x"")",,,en,,5g:3 quantum:1,false,a-0,a-0,Bay Daily,field,',
  )
})
