import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const now = new Date('2026-06-15T12:00:00Z')
const zh = `<p>${'首批风机已经并网发电，预计每年可以为附近的居民提供清洁的电力。'.repeat(4)}</p>`.repeat(3)
const en =
  `<p>${'The first turbines feed the grid and supply the harbour with power. '.repeat(4)}</p>`.repeat(3)

function read(byline: string, { story = zh, title = '沿海风电场投入运行', head = '', below = '' } = {}) {
  const html = `<html><head><title>${title}</title>${head}</head><body><div class="main"><h1>${title}</h1>${byline}<div class="content">${story}</div>${below}</div></body></html>`
  const found = readHtml(html, {}, now)
  if ('refused' in found) throw new Error(found.refused)
  return found.draft
}
const english = { story: en, title: 'Wind farm opens on the coast' }

test('parts of a byline that only the style sheet sets apart are read', () => {
  expect(
    read(
      '<div class="meta"><span>2025-03-04 08:30</span><span>来源：海港日报</span><span>作者：林一</span></div>',
    ),
  ).toMatchObject({ author: '林一', source: '海港日报', day: '2025-03-04' })
})

test('no blank is put between the words of a paragraph', () => {
  const story = `<p>风机<b>已经</b><i>并网</i>，<span>2025年3月4日</span><span>起</span>供电。</p>${zh}`
  expect(read('', { story }).body).toContain('风机已经并网，2025年3月4日起供电。')
})

test.each([
  ['<p>作者：林一 2025-03-04</p>', { author: '林一', day: '2025-03-04' }],
  ['<p>来源：《海港日报》（2025年3月4日 第01版）</p>', { source: '海港日报' }],
  [
    '<p>发布日期：2025-03-04 信息来源：市海洋局 访问次数： 字号：[ 大 中 小 ] 视力保护色：</p>',
    { source: '市海洋局', day: '2025-03-04' },
  ],
])('%s', (byline, expected) => {
  expect(read(byline)).toMatchObject(expected)
})

test.each([
  ['<div class="byline">By Jane Roe and John Q. Poe | Staff Writers</div>', 'Jane Roe, John Q. Poe'],
  ['<div class="byline">By JANE ROE, Harbour Press March 4, 2025 3:05 PM</div>', 'Jane Roe'],
  ['<div class="byline">Jane Roe | March 4, 2025</div>', 'Jane Roe'],
  ['<div class="byline">Last Friday</div>', null],
])('%s', (byline, author) => {
  expect(read(byline, english).author).toBe(author)
})

test('a visible name beats the login of its owner, and links file the article', () => {
  const head = '<meta name="author" content="jroe">'
  const byline = '<span class="author vcard">by <a rel="author" href="/author/jroe">Jane Roe</a></span>'
  const below =
    '<footer class="entry-footer"><a href="/c" rel="category tag">Energy</a> <a href="/t" rel="tag">wind</a></footer>'
  expect(read(byline, { ...english, head, below })).toMatchObject({
    author: 'Jane Roe',
    section: 'Energy',
    keywords: ['wind'],
  })
})

test('one quoted sentence in Chinese makes no English article Chinese', () => {
  const quote =
    '“要加快推进沿海风电场的建设，推动海港各处用上清洁电力，打造一批可以看得见的工程，形成可以推广的经验。”'
  const lines = ['The phrase has become a fixture of speeches.', quote, 'Some say that it marks a turn.']
  const story = lines.map((line) => `<p>${line}</p>`).join('')
  const head = '<meta http-equiv="content-language" content="en"><meta name="language" content="en">'
  expect(read('', { story, title: 'A phrase and its meaning', head }).language).toBe('en')
})

test('a byline is found where the name of the section stands above the title', () => {
  const html = `<html><head><title>${english.title}</title></head><body><article><p class="kicker">ENERGY</p><h1>${english.title}</h1><p class="by">By Jane Roe and John Poe | Staff Writers</p><p>March 4, 2025</p>${en}</article></body></html>`
  const found = readHtml(html, {}, now)
  expect('refused' in found ? found : found.draft).toMatchObject({
    author: 'Jane Roe, John Poe',
    day: '2025-03-04',
  })
})
