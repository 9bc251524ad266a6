import type { PageNode } from './dom.ts'
import { looksLikeProse, weigh } from './measure.ts'
import type { Block, Box, Model } from './model.ts'
import { readBox } from './read-box.ts'
import { isBlock, MUTE, PICTURES } from './tags.ts'

/** Writes down what comes by on a way through the page. */
export class ModelWriter {
  readonly model: Model = { boxes: [], blocks: [], descriptions: [], jsonLd: [] }
  private box = -1
  /** The boxes around that stand on lines of their own, and those that are links. */
  private readonly lines: number[] = []
  private readonly links: number[] = []
  private pieces: string[] = []
  private linked = 0
  private breaks = 0

  /** Whether there is something for us inside. */
  enter(node: PageNode): boolean {
    const tag = node.localName ?? ''
    const isMute = MUTE.has(tag)
    const box = readBox(node, this.box)
    const isOwn = !isMute && isOnItsOwn(box)
    if (isOwn) this.flush()
    if (PICTURES.has(tag)) this.markPicture()
    if (isMute) this.note(node, tag)
    box.from = this.model.blocks.length
    this.box = this.model.boxes.push(box) - 1
    if (isOwn) this.lines.push(this.box)
    if (tag === 'br') this.breakLine()
    if (tag === 'a' && node.getAttribute?.('href')) this.links.push(this.box)
    return !isMute && tag !== 'br'
  }

  leave(): void {
    if (this.lines.at(-1) === this.box) {
      this.flush()
      this.lines.pop()
    }
    if (this.links.at(-1) === this.box) this.links.pop()
    const box = this.model.boxes[this.box]
    if (!box) return
    box.to = this.model.blocks.length
    this.box = box.parent
  }

  text(data: string): void {
    this.pieces.push(data)
    if (this.isInLink()) this.linked += lettersOf(data)
  }

  /** A link that goes on over many blocks is one that was never closed. */
  private isInLink(): boolean {
    const link = this.model.boxes[this.links.at(-1) ?? -1]
    return link !== undefined && this.model.blocks.length - link.from < LONGEST_LINK
  }

  /** Ends a block. */
  flush(): void {
    this.finish()
    this.breaks = 0
  }

  /** A second line break in a row begins a paragraph. */
  private breakLine(): void {
    this.finish()
    this.breaks += 1
  }

  private finish(): void {
    const raw = this.pieces.join('').replace(UNSEEN, '')
    const { linked } = this
    this.pieces = []
    this.linked = 0
    const text = raw.replace(/\s+/g, ' ').trim()
    if (text === '') return
    const weight = weigh(text)
    const links = Math.min(1, linked / lettersOf(text))
    const block: Block = {
      text,
      box: this.lines.at(-1) ?? 0,
      weight,
      links,
      isProse: looksLikeProse(text, weight, links),
      isGlued: this.breaks === 1,
      isIndented: /^\s*[\u3000\u2003]|^\s*\u00a0{2}/.test(raw),
    }
    this.breaks = 0
    this.model.blocks.push(block)
  }

  private markPicture(): void {
    const box = this.model.boxes[this.lines.at(-1) ?? 0]
    const isInText = this.pieces.some((piece) => piece.trim() !== '')
    if (box) box.pictureAt = Math.min(box.pictureAt, this.model.blocks.length + (isInText ? 1 : 0))
  }

  private note(node: PageNode, tag: string): void {
    const attribute = (name: string) => node.getAttribute?.(name) ?? ''
    if (tag === 'script' && /\bld\+json\b/i.test(attribute('type'))) {
      this.model.jsonLd.push(node.firstChild?.data ?? '')
    }
    const isDescription = /^(?:og:|twitter:)?description$/i.test(attribute('name') || attribute('property'))
    if (tag === 'meta' && isDescription) this.model.descriptions.push(attribute('content'))
  }
}

const LONGEST_LINK = 5

/** Soft hyphens, zero-width characters and marks of direction: nothing that a reader sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g

const lettersOf = (text: string) => text.length - (text.match(/\s/g)?.length ?? 0)

/** Captions and the like stand apart even where they are marked up as part of a line. */
const APART = / (?:caption|credit|credits|byline|share|sr only|visually hidden) /
const isOnItsOwn = ({ tag, names }: Box) => isBlock(tag) || (tag !== 'a' && APART.test(names))
