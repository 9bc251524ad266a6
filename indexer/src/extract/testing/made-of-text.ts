import type { Written } from '../../read/testing/pdf.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** The text as a page between what stands around an article: rows of `a | b |` as tables, lines as paragraphs. */
export function pageOf(text: string): string {
  const parts: string[] = []
  let rows: string[] = []
  const close = () => {
    if (rows.length > 0) parts.push(`<table>${rows.join('')}</table>`)
    rows = []
  }
  for (const line of linesOf(text)) {
    if (!/\|\s*$/.test(line)) close()
    if (/\|\s*$/.test(line)) rows.push(rowOf(line))
    else parts.push(`<p>${escaped(line)}</p>`)
  }
  close()
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script>track("页面")</script></head><body>
    <header><nav><a href="/">首页</a> <a href="/news">新闻</a></nav></header>
    <main><div class="entry-content">${parts.join('\n')}</div></main>
    <aside class="sidebar"><h2>近期文章</h2><ul><li><a href="/1">海边的灯塔修好了</a></li><li><a href="/2">渔船又出海了</a></li></ul></aside>
    <footer><p>由某某程序驱动</p></footer></body></html>`
}

const rowOf = (line: string) =>
  `<tr>${line
    .split('|')
    .filter((cell) => cell.trim() !== '')
    .map((cell) => `<td>${escaped(cell.trim())}</td>`)
    .join('')}</tr>`

/** The text as old editors write it: one line after the other, with breaks between them. */
export const brokenLinesOf = (text: string): string =>
  `<HTML><BODY><DIV CLASS="text">${linesOf(text).map(escaped).join('<BR>\n<BR>\n')}</DIV></BODY></HTML>`

const SIZE = 12
const WIDTH = 451
const ROOM = 36

/** The text set in lines on A4 pages, a gap between its paragraphs. */
export function sheetsOf(text: string): Written[][] {
  const lines = linesOf(text).flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(paragraph.trim()),
  ])
  const sheets: Written[][] = []
  for (let from = 0; from < lines.length; from += ROOM)
    sheets.push(
      lines
        .slice(from, from + ROOM)
        .map((line, at) => ({ text: line, x: 72, y: 80 + at * 20, size: SIZE }))
        .filter((line) => line.text !== ''),
    )
  return sheets
}

/** Breaks between Han characters and at spaces. */
function wrap(paragraph: string): string[] {
  const pieces = paragraph.match(/[A-Za-z0-9@:/.,’'“”*()-]+ ?|./gu) ?? []
  const lines = ['']
  for (const piece of pieces) {
    const line = lines.at(-1) ?? ''
    if (widthOf(line + piece.trimEnd()) > WIDTH) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trimEnd())
}

const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 8208 ? SIZE / 2 : SIZE), 0)
