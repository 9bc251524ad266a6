import { Parser } from 'htmlparser2'

const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'blockquote',
  'div',
  'pre',
  'section',
  'figure',
])

/**
 * The text of clean markup as a page would show it: paragraphs with a blank line between them, items of lists and rows
 * of tables a line each, cells divided by tabs. `heading` is the first heading, where the text begins with it.
 */
export function markupText(markup: string): { text: string; heading: string | null } {
  const writer = new PageWriter()
  const parser = new Parser({
    onopentagname: (name) => writer.open(name),
    onclosetag: (name) => writer.close(name),
    ontext: (text) => writer.write(text),
  })
  parser.end(markup)
  return writer.finish()
}

class PageWriter {
  private readonly blocks: string[] = []
  private heading: string | null = null
  private line = ''
  private lines: string[] = []
  private cells: string[] | null = null
  /** Lists and tables that are open: what is in them stays together. */
  private depth = 0

  open(name: string) {
    if (name === 'tr') this.cells = []
    else if (name === 'br') this.endLine()
    else if (name === 'li') this.endLine()
    else if (PARAGRAPHS.has(name)) this.endBlock()
    if (name === 'ul' || name === 'ol' || name === 'table') this.depth += 1
  }

  close(name: string) {
    if (name === 'td' || name === 'th') this.endCell()
    else if (name === 'tr') this.endRow()
    else if (name === 'li') this.endLine()
    else if (PARAGRAPHS.has(name)) this.endBlock()
    if (/^h[1-3]$/.test(name) && this.blocks.length === 1) this.heading ??= this.blocks[0] ?? null
    if (name === 'ul' || name === 'ol' || name === 'table') {
      this.depth -= 1
      this.endBlock()
    }
  }

  write(text: string) {
    this.line += text.replace(/[\r\n]+/g, ' ')
  }

  finish() {
    this.depth = 0
    this.endBlock()
    return { text: this.blocks.join('\n\n'), heading: this.heading }
  }

  private endLine() {
    const line = this.line.trim()
    if (this.cells) {
      this.line = line === '' ? '' : `${line} `
      return
    }
    if (line !== '') this.lines.push(line)
    this.line = ''
  }

  private endBlock() {
    this.endLine()
    if (this.depth > 0 || this.cells || this.lines.length === 0) return
    this.blocks.push(this.lines.join('\n'))
    this.lines = []
  }

  private endCell() {
    this.cells?.push(this.line.trim())
    this.line = ''
  }

  private endRow() {
    const row = (this.cells ?? []).join('\t').trim()
    if (row !== '') this.lines.push(row)
    this.cells = null
    this.line = ''
  }
}
