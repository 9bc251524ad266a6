import { encodingNamed } from './encoding-names.ts'

/** Where a text may state its own encoding; `any` looks in all of these places. */
export type Kind = 'html' | 'xml' | 'any'

/** Browsers look at the first kilobyte; real pages state it behind long scripts as well. */
const REACH = 16 * 1024

const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']?([\w.:-]+)/i
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/gi
const CSS = /^@charset\s+"([\w.:-]+)"/i

/** The encoding that a text states at its beginning, by the name we use; null where it states none that is known. */
export function declaredIn(bytes: Buffer, kind: Kind): string | null {
  const text = bytes.toString('latin1', 0, REACH)
  const labels = [
    XML.exec(text)?.[1],
    CSS.exec(text)?.[1],
    ...(kind === 'xml' ? [] : [...uncommented(text).matchAll(META)].map(([, label]) => label)),
  ]
  for (const label of labels) {
    const name = label === undefined ? null : encodingNamed(label)
    // What could be read as ASCII so far can't be UTF-16.
    if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name
  }
  return null
}

const uncommented = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '')
