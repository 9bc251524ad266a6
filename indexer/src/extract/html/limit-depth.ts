const DEEPEST = 1_000
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Closed by the parser where the next of them opens. */
const CLOSED_BY_NEXT = new Set('p li dt dd tr td th option optgroup thead tbody tfoot'.split(' '))
const RAW = new Set(['script', 'style', 'textarea', 'title'])

/**
 * The page without the tags that lie deeper than any real page goes; their text stays. The parser's time grows
 * with the square of the depth.
 */
export function limitDepth(html: string): string {
  const kept: string[] = []
  let from = 0
  let depth = 0
  for (const { name, isClosing, start, end } of tags(html)) {
    if (VOID.has(name) || CLOSED_BY_NEXT.has(name)) continue
    depth = Math.max(0, depth + (isClosing ? -1 : 1))
    if (depth < DEEPEST || (depth === DEEPEST && !isClosing)) continue
    kept.push(html.slice(from, start))
    from = end
  }
  return from === 0 ? html : [...kept, html.slice(from)].join(' ')
}

/** How many characters stand outside of tags, scripts and styles; white space counts once. */
export function textLength(html: string): number {
  let length = 0
  let from = 0
  let isRaw = false
  for (const { name, isClosing, start, end } of tags(html)) {
    if (!isRaw) length += html.slice(from, start).replace(/\s+/g, ' ').length
    isRaw = !isClosing && /^(?:script|style)$/.test(name)
    from = end
  }
  return isRaw ? length : length + html.slice(from).replace(/\s+/g, ' ').length
}

type Tag = { name: string; isClosing: boolean; start: number; end: number }

const NAME = /(\/?)([a-z][^\s/>]*)/iy

function* tags(html: string): Generator<Tag> {
  for (let start = html.indexOf('<'); start >= 0; ) {
    NAME.lastIndex = start + 1
    const [, slash, word] = NAME.exec(html) ?? []
    const isComment = html.startsWith('<!--', start)
    const end = word || isComment ? after(html, isComment ? '-->' : '>', start) : start + 1
    const name = word?.toLowerCase() ?? ''
    if (word) yield { name, isClosing: slash === '/', start, end }
    const next = RAW.has(name) && slash === '' ? html.indexOf(`</${word}`, end) : html.indexOf('<', end)
    start = next
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
