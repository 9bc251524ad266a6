import type { PageNode } from './dom.ts'
import type { Box } from './model.ts'

const LONGEST_NAMES = 1_000

export function readBox(node: PageNode, parent: number): Box {
  const attribute = (name: string) => node.getAttribute?.(name) ?? ''
  return {
    tag: node.localName ?? '',
    parent,
    names: words(`${attribute('class')} | ${attribute('id')}`),
    role: attribute('role').toLowerCase(),
    isHidden:
      node.getAttribute?.('hidden') != null ||
      attribute('aria-hidden') === 'true' ||
      hides(attribute('style')),
    isBody: /\barticleBody\b/i.test(attribute('itemprop')),
    pictureAt: Number.POSITIVE_INFINITY,
    from: 0,
    to: 0,
  }
}

const hides = (style: string) => /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)

/** `postShare-bar js_x2` → ` post share bar js x `. */
const words = (names: string) =>
  ` ${names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z|]+/g, ' ')
    .trim()
    .toLowerCase()} `
