/** An element of the page. Its blocks are `blocks[from]` to `blocks[to - 1]` of the model. */
export type Box = {
  tag: string
  /** Index of the box around it, -1 for the outermost. */
  parent: number
  /** Words of its class and id, lower case, with a space on either side: ` post share bar `. */
  names: string
  role: string
  isHidden: boolean
  isBody: boolean
  /** Before which block its first picture stands; infinite without one. */
  pictureAt: number
  from: number
  to: number
}

/** A run of text that stands on its own, white space collapsed. */
export type Block = {
  text: string
  /** The nearest box that stands on lines of its own. */
  box: number
  /** How much it says, in letters: see `weigh`. */
  weight: number
  /** The part of it that is in links, 0 to 1. */
  links: number
  /** Sentences rather than names of things. */
  isProse: boolean
  /** Only one line break parts it from the block before. */
  isGlued: boolean
  /** It begins with a full-width or otherwise wide space, as Chinese paragraphs do. */
  isIndented: boolean
}

/** A page as a list of blocks in the order of the page, and the elements around them; parents come before children. */
export type Model = {
  boxes: Box[]
  blocks: Block[]
  /** What the page gives as its description, in several forms of metadata. */
  descriptions: string[]
  /** Its JSON-LD, not yet parsed. */
  jsonLd: string[]
}
