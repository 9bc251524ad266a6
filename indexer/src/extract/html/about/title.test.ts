import { expect, test } from 'vitest'
import { headlineIn } from './site-title.ts'
import { chooseTitle } from './title.ts'

const choose = (titles: Partial<Parameters<typeof chooseTitle>[0]>) =>
  chooseTitle({ headings: [], stated: [], named: [], whole: '', siteNames: [], ...titles })

test.each([
  [
    'the heading that metadata repeats',
    { headings: ['Harbour', 'Port opens'], stated: ['Port opens'] },
    'Port opens',
  ],
  [
    'the heading that begins the whole title',
    { headings: ['新港口启用'], whole: '新港口启用_经济_海港网' },
    '新港口启用',
  ],
  [
    'what headings and metadata say where the whole title differs',
    { headings: ['Port opens'], stated: ['Port opens'], whole: 'All about ports' },
    'Port opens',
  ],
  [
    'metadata where headings are those of menus',
    { headings: ['Menu', 'News'], stated: ['Port opens'] },
    'Port opens',
  ],
  [
    'metadata without the name of the site',
    { stated: ['Port opens - Harbour'], siteNames: ['Harbour'] },
    'Port opens',
  ],
  [
    'a named element where the whole title has it',
    { named: ['热门', '新港口启用'], whole: '新港口启用-海港网' },
    '新港口启用',
  ],
  [
    'the whole title without the site',
    { whole: 'Port opens | Harbour Times', siteNames: ['Harbour Times'] },
    'Port opens',
  ],
  ['no mark of the medium', { headings: ['[视频]新港口启用'] }, '新港口启用'],
  ['a series in brackets', { headings: ['【新春走基层】新港口启用'] }, '【新春走基层】新港口启用'],
  ['nothing for what is no title', { whole: 'Untitled Document', headings: ['Home'] }, null],
  ['nothing for the name of a file', { whole: '20240305_1234.html' }, null],
  ['nothing for the name of the site', { whole: '海港网', siteNames: ['海港网'] }, null],
])('takes %s', (_, titles, expected) => {
  expect(choose(titles)).toBe(expected)
})

test.each([
  ['新港口启用_新闻频道_海港网', '新港口启用'],
  ['新港口启用--经济--海港网', '新港口启用'],
  ['新港口启用-财经频道-海港网', '新港口启用'],
  ['棱镜|新港口启用：谁来开船_财经_海港网', '棱镜|新港口启用：谁来开船'],
  ['Port opens - and closes', 'Port opens - and closes'],
  ['China-US port talks', 'China-US port talks'],
])('the headline in %s', (whole, expected) => {
  expect(headlineIn(whole, [])).toBe(expected)
})
