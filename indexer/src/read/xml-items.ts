import { type ChildNode, DomHandler, type Element, isText } from 'domhandler'
import { DomUtils, Parser } from 'htmlparser2'
import { ReadError } from './read-error.ts'
import { XmlNames } from './xml-names.ts'

/** An element that was asked for, out of its tree. `isCut`: the text ended before the element did. */
export type XmlItem = { element: Element; isCut: boolean }

const DEEPEST = 200
const LONGEST = 64 * 1024 * 1024

/**
 * The elements of these names, one after the other, from XML of any size and of any degree of disorder: undeclared
 * prefixes, unclosed tags, stray ampersands. `root` keeps what stands round them.
 */
export class XmlItems {
  readonly names = new XmlNames()
  /** The outermost element, null as long as none has come. */
  root: Element | null = null
  private readonly wanted: ReadonlySet<string>
  private readonly parser: Parser
  private readonly found: XmlItem[] = []
  private sinceLast = 0
  private isEnding = false

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted
    const handler = new ShallowHandler(
      (element) => this.opened(element),
      (element) => this.closed(element),
    )
    this.parser = new Parser(handler, {
      xmlMode: true,
      decodeEntities: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
    })
  }

  async *read(text: AsyncIterable<string>): AsyncGenerator<XmlItem> {
    for await (const piece of text) {
      this.sinceLast += piece.length
      this.parser.write(piece)
      if (this.found.length > 0) this.sinceLast = 0
      yield* this.found.splice(0)
      if (this.sinceLast > LONGEST)
        throw new ReadError(`an element in it is longer than ${LONGEST / 1024 / 1024} MB`)
    }
    this.isEnding = true
    this.parser.end()
    yield* this.found.splice(0)
  }

  private opened(element: Element) {
    this.root ??= element
    if (Object.keys(element.attribs).length > 0 || !element.parent) this.names.learn(element)
  }

  private closed(element: Element) {
    if (!this.wanted.has(this.names.of(element)) || this.isInside(element)) return
    const { prev: before, parent } = element
    DomUtils.removeElement(element)
    // It may still ask upwards, for its language or base address.
    element.parent = parent
    // The blanks between items would add up.
    if (before && isText(before)) DomUtils.removeElement(before)
    this.found.push({ element, isCut: this.isEnding })
  }

  private isInside(element: Element) {
    for (let above = element.parent; above; above = above.parent)
      if (above.type === 'tag' && this.wanted.has(this.names.of(above))) return true
    return false
  }
}

/** Elements nested deeper than any text needs are passed over, their text kept: walking them would overflow. */
class ShallowHandler extends DomHandler {
  private readonly opened: (element: Element) => void
  private readonly closed: (element: Element) => void
  private tooDeep = 0

  constructor(opened: (element: Element) => void, closed: (element: Element) => void) {
    super()
    this.opened = opened
    this.closed = closed
  }

  override onopentag(name: string, attribs: Record<string, string>) {
    if (this.tagStack.length > DEEPEST) {
      this.tooDeep += 1
      return
    }
    super.onopentag(name, attribs)
    const element = this.tagStack.at(-1)
    if (element && element.type !== 'root') this.opened(element as Element)
  }

  override onclosetag() {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1
      return
    }
    const element = this.tagStack.at(-1)
    super.onclosetag()
    if (element && element.type !== 'root') this.closed(element as Element)
  }
}

export const elementsIn = (nodes: ChildNode[]): Element[] =>
  nodes.filter(
    (node): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style',
  )
