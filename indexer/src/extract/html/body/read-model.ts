import { ELEMENT, type PageNode, TEXT } from './dom.ts'
import { looksLikeProse, weigh } from './measure.ts'
import type { Block, Box, Model } from './model.ts'
import { isBlock, MUTE } from './tags.ts'

/** Runs through the page once, without recursion: pages may be nested deeper than any stack. */
export function readModel(root: PageNode): Model {
  const writer = new Writer()
  const open: PageNode[] = []
  let node: PageNode | null = root
  while (node) {
    if (node.nodeType === TEXT) writer.text(node.data ?? '')
    const inside: PageNode | null = node.nodeType === ELEMENT && writer.enter(node) ? node.firstChild : null
    if (inside) open.push(node)
    else if (node.nodeType === ELEMENT) writer.leave(node)
    let next: PageNode | null = inside ?? (node === root ? null : node.nextSibling)
    while (!next && open.length > 0) {
      const closed = open.pop() as PageNode
      writer.leave(closed)
      next = closed === root ? null : closed.nextSibling
    }
    node = next
  }
  writer.flush()
  return writer.model
}

class Writer {
  readonly model: Model = { boxes: [], blocks: [], description: '' }
  private box = -1
  private pieces: string[] = []
  private linked = 0
  private links = 0
  private breaks = 0
  private readonly line: number[] = []

  /** Whether there is something for us inside. */
  enter(node: PageNode): boolean {
    const tag = node.localName ?? ''
    if (tag === 'br') this.breakLine()
    if (tag === 'img' || tag === 'picture' || tag === 'video' || tag === 'iframe') this.markImage()
    if (tag === 'meta') this.describe(node)
    const isMute = MUTE.has(tag) && tag !== 'head'
    const box = readBox(node, this.box, this.model.blocks.length)
    if (!isMute && isOnItsOwn(box)) this.flush()
    this.model.boxes.push({ ...box, from: this.model.blocks.length })
    this.box = this.model.boxes.length - 1
    if (!isMute && isOnItsOwn(box)) this.line.push(this.box)
    if (tag === 'a' && node.getAttribute?.('href')) this.links += 1
    return !isMute && tag !== 'br'
  }

  leave(node: PageNode): void {
    const box = this.model.boxes[this.box] as Box
    if (this.line.at(-1) === this.box) {
      this.flush()
      this.line.pop()
    }
    if (box.tag === 'a' && node.getAttribute?.('href')) this.links -= 1
    box.to = this.model.blocks.length
    this.box = box.parent
  }

  text(data: string): void {
    this.pieces.push(data)
    if (this.links > 0) this.linked += lettersOf(data)
  }

  /** A second line break in a row begins a paragraph. */
  private breakLine(): void {
    this.finish()
    this.breaks += 1
  }

  flush(): void {
    this.finish()
    this.breaks = 0
  }

  private finish(): void {
    const raw = this.pieces.join('')
    const { linked } = this
    this.pieces = []
    this.linked = 0
    const text = raw.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
    if (text === '') return
    const isIndented = /^\s*[\u3000\u2003]|^\s*\u00a0{2}/.test(raw)
    const weight = weigh(text)
    const links = Math.min(1, linked / lettersOf(text))
    const block: Block = {
      text,
      box: this.line.at(-1) ?? 0,
      weight,
      links,
      isProse: looksLikeProse(text, weight, links),
      isGlued: this.breaks === 1,
      isIndented,
    }
    this.breaks = 0
    this.model.blocks.push(block)
  }

  private describe(node: PageNode): void {
    const name = node.getAttribute?.('name') ?? node.getAttribute?.('property') ?? ''
    if (/^(?:og:|twitter:)?description$/i.test(name))
      this.model.description += `${node.getAttribute?.('content') ?? ''}\n`
  }

  private markImage(): void {
    const box = this.model.boxes[this.line.at(-1) ?? 0]
    const at = this.model.blocks.length + (this.pieces.some((piece) => piece.trim() !== '') ? 1 : 0)
    if (box) box.imageAt = Math.min(box.imageAt, at)
  }
}

/** Soft hyphens, zero-width characters and marks of direction: nothing that a reader sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g

const lettersOf = (text: string) => text.length - (text.match(/\s/g)?.length ?? 0)

const isOnItsOwn = ({ tag, names }: Pick<Box, 'tag' | 'names'>) =>
  isBlock(tag) ||
  (tag !== 'a' && / (caption|credit|credits|byline|share|sr only|visually hidden) /.test(names))

function readBox(node: PageNode, parent: number, at: number): Box {
  const attribute = (name: string) => node.getAttribute?.(name) ?? ''
  const style = attribute('style')
  return {
    tag: node.localName ?? '',
    parent,
    names: words(`${attribute('class')} | ${attribute('id')}`),
    role: attribute('role').toLowerCase(),
    isHidden:
      node.getAttribute?.('hidden') != null ||
      attribute('aria-hidden') === 'true' ||
      /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style),
    isBody: /\barticleBody\b/i.test(attribute('itemprop')),
    imageAt: Number.POSITIVE_INFINITY,
    from: at,
    to: at,
  }
}

/** `postShare-bar js_x2` → ` post share bar js x `. */
const words = (names: string) =>
  ` ${names
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z|]+/g, ' ')
    .trim()
    .toLowerCase()} `
