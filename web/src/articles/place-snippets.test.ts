import { expect, test } from 'vitest'
import { placesOf } from './place-marks.ts'
import { placeSnippets } from './place-snippets.ts'

const version = (title: string, body: string, language: string) => ({
  title,
  body,
  language,
  mentions: { title: [], body: [] },
  matches: { title: [], body: [] },
})

test('places are listed in reading order, through all versions, with their surroundings', () => {
  const versions = [version('港口', '第一行\n港口在这里。', 'zh'), version('The port', 'A port here', 'en')]
  const { places } = placesOf([
    { mentions: [{ theme: 'port', from: 0, to: 2 }], matches: [] },
    { mentions: [{ theme: 'port', from: 4, to: 6 }], matches: [[0, 2]] },
    { mentions: [{ theme: 'port', from: 4, to: 8 }], matches: [] },
    { mentions: [], matches: [] },
  ])
  const found = placeSnippets(versions, places)
  expect(found.get('port')).toEqual([
    { number: 1, before: '', match: '港口', after: '', lang: 'zh-CN' },
    { number: 2, before: '第一行 ', match: '港口', after: '在这里。', lang: 'zh-CN' },
    { number: 3, before: 'The ', match: 'port', after: '', lang: 'en' },
  ])
  expect(found.get('')).toMatchObject([{ number: 1, match: '第一' }])
})

test('no half of a character is shown at a cut', () => {
  const text = `${'字'.repeat(5)}𠮷${'字'.repeat(11)}港口`
  const { places } = placesOf([
    { mentions: [{ theme: 'port', from: 18, to: 20 }], matches: [] },
    { mentions: [], matches: [] },
  ])
  expect(placeSnippets([version(text, '', 'zh')], places).get('port')?.[0]?.before).toBe('字'.repeat(11))
})
