import { plainLine } from '../read/xml-text.ts'

const UNSEEN = ['script', 'style', 'iframe', 'object', 'svg', 'noscript', 'template', 'textarea', 'select']
const PAIRS = `p|div|a|b|i|u|s|em|strong|span|font|small|sub|sup|mark|ul|li|h[1-6]|td|section|${UNSEEN.join('|')}`
const ALONE = `br|hr|img|embed|link|meta|base|input|${UNSEEN.join('|')}`
const MARKUP = new RegExp(
  `</(?:${PAIRS})\\s*>|<(?:${ALONE})(?:[\\s/][^<>]*)?(?=[<>]|$)|<[a-z][^<>]*[\\s/"']on[a-z]+\\s*=`,
  'i',
)
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d?);/i

/** Markup in markup, as systems write it that escape what is escaped. */
const LAYERS = 4

/** A title, a name or a summary as a reader would see it, where it was plainly written as markup; else as it is. */
export function plainField(text: string): string {
  let plain = text
  for (let layer = 0; layer < LAYERS && /[<&]/.test(plain); layer++) {
    if (MARKUP.test(plain)) plain = plainLine(withoutUnclosed(plain))
    else if (REFERENCE.test(plain)) plain = plainLine(plain.replaceAll('<', '&lt;'))
    else return plain
  }
  return MARKUP.test(plain) ? plain.replace(/[<>]/g, ' ') : plain
}

/** What is never closed would hide all that comes after it. */
const withoutUnclosed = (text: string): string =>
  UNSEEN.reduce(
    (left, name) =>
      new RegExp(`</${name}`, 'i').test(left)
        ? left
        : left.replace(new RegExp(`<${name}(?:[\\s/][^<>]*)?(?:>|$|(?=<))`, 'gi'), ' '),
    text,
  )
