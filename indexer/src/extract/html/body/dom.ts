/** The little of the DOM that we read: our programs are compiled without the browser's types, and linkedom's need them. */
export type PageNode = {
  readonly nodeType: number
  readonly localName?: string
  readonly data?: string
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  getAttribute?(name: string): string | null
}

/** A document as linkedom's parseHTML gives it. */
export type Page = PageNode & {
  readonly documentElement: PageNode | null
  cloneNode(deep: boolean): Page
}

export const ELEMENT = 1
export const TEXT = 3
