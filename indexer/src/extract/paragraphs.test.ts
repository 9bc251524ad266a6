import { expect, test } from 'vitest'
import { joinParagraphs } from './paragraphs.ts'

test.each([
  ['lines that are paragraphs', '第一段说完了。\n第二段说完了。', '第一段说完了。\n\n第二段说完了。'],
  ['paragraphs with gaps of any size', '第一段。\n \n\n第二段。', '第一段。\n\n第二段。'],
  [
    'lines that a program broke',
    'The tide rose early in\nthe bay.\n\nThe ships left.',
    'The tide rose early in the bay.\n\nThe ships left.',
  ],
  ['verse', '船儿出了海\n灯儿亮了\n岸上的人', '船儿出了海\n灯儿亮了\n岸上的人'],
  [
    'rows of a table',
    '数字如下。\n甲港 | 30 |\n乙港 | 20 |\n说完了。\n真的。',
    '数字如下。\n\n甲港 | 30 |\n乙港 | 20 |\n\n说完了。\n\n真的。',
  ],
  ['a single line', '一句话。', '一句话。'],
])('%s', (_, text, expected) => {
  expect(joinParagraphs(text)).toBe(expected)
  expect(joinParagraphs(expected)).toBe(expected)
})
