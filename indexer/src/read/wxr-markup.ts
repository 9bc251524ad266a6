const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\b/i

/** Shortcodes that WordPress itself knows; what they stand for is no text, but for captions. */
const OWN = /^(?:audio|embed|gallery|playlist|video|wp_caption|caption)$/

/** The text of a post as its page would have it: shortcodes away, blank lines made paragraphs outside of blocks. */
export function postMarkup(content: string): string {
  return outsideBlocks(withoutShortcodes(content.replace(/<!--\s*nextpage\s*-->/g, '\n\n')))
    .map(({ text, isBlock }) => {
      const shown = text.replace(/<!--[\s\S]*?-->/g, '')
      return isBlock ? shown.trim() : inParagraphs(shown)
    })
    .filter((part) => part !== '')
    .join('\n')
}

/** What stands in the editor's blocks is markup already; before and after them there may be text of older days. */
function outsideBlocks(content: string): { text: string; isBlock: boolean }[] {
  const parts: { text: string; isBlock: boolean }[] = []
  let depth = 0
  let from = 0
  for (const { 0: mark, 1: closes, 2: isAlone, index } of content.matchAll(
    /<!--\s*(\/?)wp:(?:(?!-->)[\s\S])*?(\/?)-->/g,
  )) {
    const isOutermost = depth === (closes ? 1 : 0)
    if (isOutermost) {
      parts.push({ text: content.slice(from, index), isBlock: depth > 0 })
      from = index + mark.length
    }
    if (closes) depth = Math.max(0, depth - 1)
    else if (!isAlone) depth += 1
  }
  return [...parts, { text: content.slice(from), isBlock: depth > 0 }]
}

function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text
  const paired = new Set([...text.matchAll(/\[\/([\w-]+)\]/g)].map(([, name]) => name ?? ''))
  return text
    .replace(
      /\[(caption|wp_caption)\b[^\]]*\]([\s\S]*?)\[\/\1\]/g,
      (_, _name, inside: string) => `\n\n${captioned(inside)}\n\n`,
    )
    .replace(/(\[?)\[(\/?[a-z][\w-]*)([^[\]]*)\](\]?)/gi, (whole: string, ...parts: string[]) => {
      const [before = '', name = '', rest = '', after = ''] = parts
      if (before !== '' && after !== '') return whole.slice(1, -1)
      const isCode =
        name.startsWith('/') || OWN.test(name) || paired.has(name) || /^\s+[\w-]+=["'“]/.test(rest)
      return isCode ? before + after : whole
    })
}

/** `<img> its caption`, as the editor writes it. */
function captioned(inside: string): string {
  const image = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? ''
  return `<figure>${image}<figcaption>${inside.slice(image.length).trim()}</figcaption></figure>`
}

function inParagraphs(text: string): string {
  // What is set as it stands keeps its blank lines.
  return text
    .split(/(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/gi)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : paragraphs(part)))
    .join('\n')
}

const paragraphs = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
