import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const now = new Date('2026-06-15T12:00:00Z')
const read = (...lines: string[]) => readPage(lines.join('\n'), {}, now)

const ZH = ['某市今天启用了新的自动化港口，首批货轮已经靠岸。', '专家认为，这将带动周边的制造业和物流业。']
const EN = [
  'The city opened its new automated port today, and the first ships have arrived.',
  'Experts expect it to help factories and carriers in the region.',
]

describe('a page in two languages', () => {
  test.each([['英语如下:'], ['以下为英文版：'], ['（英文版）'], ['English version below:']])(
    'is cut at %s',
    (marker) => {
      const page = read('新港口启用', ...ZH, '', marker, 'Port opens', '', ...EN)
      expect(page).toMatchObject({
        title: '新港口启用',
        body: ZH.join('\n\n'),
        language: 'zh',
        translations: [{ title: 'Port opens', body: EN.join('\n\n'), language: 'en' }],
        removed: [marker],
      })
    },
  )

  test('is cut at the labels of the second, its keywords kept', () => {
    const page = read(
      ...ZH,
      'News Title: “Port opens”',
      'Keywords: ports; ships',
      'News Content:',
      ...EN,
      'Views: 3',
    )
    expect(page).toMatchObject({
      titleOrigin: 'derived',
      body: ZH.join('\n\n'),
      translations: [{ title: 'Port opens', body: EN.join('\n\n') }],
      keywords: ['ports', 'ships'],
      views: 3,
    })
  })

  test('may begin with English', () => {
    const page = read('Port opens', '', ...EN, '中文如下：', '新港口启用', '', ...ZH)
    expect(page).toMatchObject({ language: 'en', translations: [{ language: 'zh', title: '新港口启用' }] })
  })

  test('is left whole where the parts are in one language', () => {
    const page = read('Port opens', '', EN[0]!, 'English version:', EN[1]!)
    expect(page.translations).toEqual([])
    expect(page.body).toBe([EN[0], 'English version:', EN[1]].join('\n\n'))
  })
})
